import { formatHours, formatWeek } from '../../../shared/messages/format.ts';
import { formatQuantity } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import styles from './TimeLine.module.css';
import type { TimeAxis } from './time-axis.ts';
import type { WeekBar } from './week-bars.ts';

/** The chart's height in minutes: enough for a full-time week. */
const topMinutes = 40 * 60;

const shareOf = (minutes: number) => Math.min(100, (minutes / topMinutes) * 100);

function WarningMark({ label }: { label: string }) {
  return (
    <svg className={styles.over} viewBox="0 0 10 10" role="img" aria-label={label}>
      <title>{label}</title>
      <path d="M5 1 9.5 9h-9z" />
    </svg>
  );
}

function Week({ bar, axis }: { bar: WeekBar; axis: TimeAxis }) {
  const { t, language } = useText();
  const name = formatWeek(axis.first + bar.week * 7, language);
  const title = `${name}: ${formatHours(bar.workMinutes)}`;
  return (
    <div className={styles.week} title={title}>
      {bar.isHoliday && bar.workMinutes === 0 && <div className={`${styles.holiday} kind-leave-unpaid`} />}
      {bar.kind && (
        <div className={`${styles.bar} kind-${bar.kind}`} style={{ height: `${shareOf(bar.workMinutes)}%` }} />
      )}
      {bar.overMinutes > 0 && (
        <WarningMark
          label={t('timeLine.overFullWeek', {
            week: name,
            margin: formatQuantity({ amount: bar.overMinutes, unit: 'minutes' }, language),
          })}
        />
      )}
    </div>
  );
}

/** The running average as a line over the weeks that have one. */
function averageLine(weeks: readonly WeekBar[]): string {
  return weeks
    .filter(({ runningAverage }) => runningAverage !== undefined)
    .map(({ week, runningAverage = 0 }) => `${week + 0.5},${100 - shareOf(runningAverage)}`)
    .join(' ');
}

/** Hours at the workplace per week against the line of twenty hours, with the running average. */
export function WeekChart({
  weeks,
  axis,
  limitMinutes,
  average,
}: {
  weeks: readonly WeekBar[];
  axis: TimeAxis;
  limitMinutes: number;
  average: string;
}) {
  const { t } = useText();
  return (
    <div className={styles.chart} role="img" aria-label={t('timeLine.chartLabel', { average })}>
      {weeks.map((bar) => (
        <Week key={bar.week} bar={bar} axis={axis} />
      ))}
      <div className={styles.limit} style={{ bottom: `${shareOf(limitMinutes)}%` }} />
      <svg className={styles.average} viewBox={`0 0 ${axis.weekCount} 100`} preserveAspectRatio="none" aria-hidden>
        <polyline points={averageLine(weeks)} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
