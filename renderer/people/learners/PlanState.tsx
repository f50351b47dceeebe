import { IconCheck, IconMinus } from '@tabler/icons-react';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import classes from '../People.module.css';
import type { LearnerRow } from './learner-rows.ts';

type Props = { readonly row: LearnerRow; readonly text: string };

/** How a plan stands, by shape and words. */
export function PlanState({ row: { standing }, text }: Props) {
  return (
    <span className={classes.plan}>
      {standing === undefined && <IconMinus size={14} aria-hidden />}
      {standing === 'fine' && <IconCheck size={14} className={classes.fine} aria-hidden />}
      {standing !== undefined && standing !== 'fine' && <SeverityIcon severity={standing} isHeard={false} />}
      <span className={classes.quiet}>{text}</span>
    </span>
  );
}
