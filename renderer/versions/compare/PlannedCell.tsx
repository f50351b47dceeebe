import type { PlannedDay } from '../../../shared/versions/planned-day.ts';
import { wordDay } from '../../../shared/versions/word-day.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './DifferenceTable.module.css';

/** A day in one line: what it looks like and what it is. */
export function PlannedCell({ planned }: { readonly planned: PlannedDay }) {
  const { t, language } = useText();
  const { morning, afternoon } = planned.look;
  const words = wordDay(planned, language, t);
  return (
    <span className={styles.planned} title={words}>
      <DaySwatch kind={morning.kind} />
      {morning.kind !== afternoon.kind && <DaySwatch kind={afternoon.kind} />}
      <span className={styles.words}>{words}</span>
    </span>
  );
}
