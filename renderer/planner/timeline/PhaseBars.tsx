import type { CSSProperties } from 'react';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate, type Language } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { PhaseBar } from './phase-bars.ts';
import styles from './TimeLine.module.css';
import { placeOn, type TimeAxis } from './time-axis.ts';

/** A stretch of the axis as left and width. */
export function spanOn(axis: TimeAxis, first: DayNumber, last: DayNumber): CSSProperties {
  const left = placeOn(axis, first);
  return { left: `${left}%`, width: `${placeOn(axis, last + 1) - left}%` };
}

function Bar({ bar, axis, language }: { bar: PhaseBar; axis: TimeAxis; language: Language }) {
  const { t } = useText();
  const period = `${formatDate(bar.first, language)} – ${formatDate(bar.last, language)}`;
  const place = [bar.workplaceName, bar.mentorName].filter((part) => part !== undefined).join(', ');
  const range =
    bar.minMonths === undefined
      ? t('timeLine.months', { count: bar.months })
      : t('timeLine.monthsOfRange', { count: bar.months, least: bar.minMonths, most: bar.maxMonths ?? '' });
  return (
    <div
      className={`${styles.phase} kind-${bar.kind}`}
      style={spanOn(axis, bar.first, bar.last)}
      title={`${bar.phaseName}: ${place}, ${period}`}
    >
      <b className={styles.letter}>{t(`dayKinds.${bar.kind}.letter`)}</b>
      <span className={styles.phaseName}>
        <b>{bar.phaseName}</b>, {place}
      </span>
      <span className={styles.phaseMonths}>{range}</span>
    </div>
  );
}

/** The phases of a year as bars with place, mentor and months. */
export function PhaseBars({ bars, axis }: { bars: readonly PhaseBar[]; axis: TimeAxis }) {
  const { language } = useText();
  return bars.map((bar) => <Bar key={`${bar.first} ${bar.workplaceName}`} bar={bar} axis={axis} language={language} />);
}
