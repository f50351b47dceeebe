import { usePlannerState } from '../state/use-planner.ts';
import styles from './Day.module.css';
import { DayHead } from './DayHead.tsx';
import { DayLayers } from './DayLayers.tsx';

/** The selected day at the foot of the findings: what it is and which layer says so. */
export function DaySummary() {
  const shown = usePlannerState((state) => state.shown);
  const day = usePlannerState((state) => state.selection?.head);
  if (day === undefined || !shown.looks[day]) return null;
  return (
    <section className={styles.summary}>
      <DayHead shown={shown} day={day} />
      <DayLayers plan={shown.facts.plan} day={day} only={['pin', 'schoolHoliday', 'classGroup', 'pattern']} />
    </section>
  );
}
