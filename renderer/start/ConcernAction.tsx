import { Link } from '@tanstack/react-router';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDay } from '../../shared/messages/format.ts';
import { wordEdit } from '../../shared/messages/word-edit.ts';
import { wordFinding } from '../../shared/messages/word-finding.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import type { FoundAt } from './concerns.ts';
import { targetOf } from './finding-target.ts';
import classes from './Start.module.css';

const labels = {
  mentors: 'openMentor',
  companies: 'openCompany',
  workplaces: 'openWorkplace',
  schools: 'openSchool',
  learners: 'openLearner',
} as const;

type Props = { readonly year: LoadedYear; readonly found: FoundAt };

/** What solves a finding: its fix in one click, else the place where a person can solve it. */
export function ConcernAction({ year, found: { finding, trajectoryIds } }: Props) {
  const { t, language } = useText();
  const change = useChange();
  const [trajectoryId] = trajectoryIds;
  const fix = trajectoryIds.length === 1 ? finding.fix : undefined;
  if (fix && trajectoryId !== undefined) {
    const trajectory = year.learnerOf(trajectoryId)?.facts.plan.trajectory;
    const label = wordEdit(fix, { language, translate: t, context: year.context, ...(trajectory && { trajectory }) });
    const toast = t('start.solved', { title: wordFinding(finding, language, t).title });
    return (
      <button
        type="button"
        className={classes.action}
        data-fix
        title={label}
        onClick={() => void change.editTrajectory(trajectoryId, [fix], { toast })}
      >
        <span>{label}</span>
      </button>
    );
  }
  const target = targetOf(finding, trajectoryIds, year.content.classYear);
  if (!target) return null;
  if (target.screen === 'people') {
    const { list, id } = target;
    return (
      <Link className={classes.action} to="/people/$list" params={{ list }} search={{ id, edit: id }}>
        {t(`start.actions.${labels[list]}`)}
      </Link>
    );
  }
  const day = formatDay(toDayNumber(finding.dates[0]), language);
  return (
    <Link
      className={classes.action}
      to="/learner/$trajectoryId"
      params={{ trajectoryId: target.trajectoryId }}
      search={{ day: target.day }}
    >
      {t('start.actions.openDay', { day })}
    </Link>
  );
}
