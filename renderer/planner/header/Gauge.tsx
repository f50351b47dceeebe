import type { Figures } from './figures.ts';
import styles from './HoursHeader.module.css';

type Props = {
  readonly value: number;
  readonly tick: number;
  readonly most: number;
  readonly verdict: Figures['verdict'];
};

/** A bar with a tick at the limit; the number above it says the same, so it is drawn for the eye alone. */
export function Gauge({ value, tick, most, verdict }: Props) {
  const width = `${Math.min(100, (value / most) * 100)}%`;
  return (
    <div className={styles.gauge} aria-hidden="true">
      <i style={{ width }} data-verdict={verdict} />
      <u style={{ left: `${(tick / most) * 100}%` }} />
    </div>
  );
}
