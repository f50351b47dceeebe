import { IconUserQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import classes from './Start.module.css';
import type { WithoutPlan } from './without-plan.ts';

/** A learner without a plan, with the way to make one. */
export function UnplannedRow({ learner }: { readonly learner: WithoutPlan }) {
  const { t } = useText();
  const { trajectoryId, learnerId } = learner;
  return (
    <li className={classes.row}>
      <IconUserQuestion size={16} stroke={1.6} aria-hidden />
      <div className={classes.rowText}>
        <h3>{learner.name}</h3>
        <p>{t(`start.lacks.${learner.lacks}`)}</p>
      </div>
      {trajectoryId === undefined ? (
        <Link
          className={classes.action}
          to="/people/$list"
          params={{ list: 'learners' }}
          search={{ id: learnerId, edit: learnerId }}
        >
          {t('start.actions.plan')}
        </Link>
      ) : (
        <Link className={classes.action} to="/learner/$trajectoryId" params={{ trajectoryId }}>
          {t('start.actions.plan')}
        </Link>
      )}
    </li>
  );
}
