import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import { usePlannerState } from '../state/use-planner.ts';
import styles from './Kinds.module.css';

/** Days that the school's calendar lays down; they stand in the legend of a year that has them. */
const schoolKinds = ['study-day', 'bridge-day'] as const satisfies readonly DayKind[];

/** The kinds of the legend that are no brushes: the law or the school's calendar lays them down. */
export function FixedKinds() {
  const { t } = useText();
  const shown = usePlannerState(({ stored }) =>
    schoolKinds
      .filter((kind) => stored.looks.some(({ morning, afternoon }) => morning.kind === kind || afternoon.kind === kind))
      .join(' '),
  );
  const kinds = ['public-holiday', ...schoolKinds.filter((kind) => shown.includes(kind))] as const;
  return kinds.map((kind) => {
    const why = t(kind === 'public-holiday' ? 'planner.painter.notPaintable' : 'planner.painter.ofSchool');
    return (
      <span key={kind} className={styles.fixed} title={`${t(`dayKinds.${kind}.name`)}. ${why}`}>
        <DaySwatch kind={kind} />
        <span className={styles.name}>{t(`planner.painter.brushes.${kind}`)}</span>
        <span className="heard"> {why}</span>
      </span>
    );
  });
}
