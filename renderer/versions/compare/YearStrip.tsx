import { useMemo } from 'react';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import { hasKind } from '../../../shared/design/day-looks.ts';
import { formatDate, formatDay } from '../../../shared/messages/format.ts';
import type { PlanDifference } from '../../../shared/versions/plan-difference.ts';
import { type PlannedDay, plannedDaysOfYear } from '../../../shared/versions/planned-day.ts';
import { wordDay } from '../../../shared/versions/word-day.ts';
import { useText } from '../../text/use-text.ts';
import type { PlanSide } from './plan-side.ts';
import { stripDays, stripMarks, stripMonths } from './strip-weeks.ts';
import styles from './YearStrip.module.css';

type Props = {
  readonly side: PlanSide;
  readonly difference: PlanDifference;
  readonly name: string;
  /** Days that stay the same step back. */
  readonly isDimmed: boolean;
  readonly onDay: (day: DayNumber) => void;
};

type CellProps = {
  readonly planned: PlannedDay;
  readonly isChanged: boolean;
  readonly isFaded: boolean;
  readonly title: string;
};

function Cell({ planned: { look }, isChanged, isFaded, title }: CellProps) {
  const { t } = useText();
  const { morning, afternoon, isWhole } = look;
  const isOne = isWhole || morning.kind === afternoon.kind;
  return (
    <div className={styles.cell} data-changed={isChanged} data-faded={isFaded} title={title}>
      {isOne ? (
        <span className={`${styles.whole} kind-${morning.kind}`}>
          {isChanged && hasKind(morning) && t(`dayKinds.${morning.kind}.letter`)}
        </span>
      ) : (
        <>
          <span className={`${styles.half} kind-${morning.kind}`} />
          <span className={`${styles.half} kind-${afternoon.kind}`} />
        </>
      )}
    </div>
  );
}

/** The year as 44 columns of a week, with the changed days framed and the number of their change above them. */
export function YearStrip({ side, difference, name, isDimmed, onDay }: Props) {
  const { t, language } = useText();
  const year = useMemo(() => plannedDaysOfYear(side.facts), [side]);
  const days = stripDays(year);
  const first = days[0]!.day;
  const changed = new Map(difference.days.map((change) => [change.day, change]));
  const titleOf = (planned: PlannedDay) => {
    const day = formatDay(planned.day, language);
    const change = changed.get(planned.day);
    const what = wordDay(planned, language, t);
    if (!change) return t('versions.strip.day', { day, what });
    return t('versions.strip.changedDay', { day, before: wordDay(change.before, language, t), after: what });
  };
  const weekdays = [0, 2, 4, 6].map((weekday) => formatDay(first + weekday, language).split(' ')[0]!);
  return (
    <div className={styles.strip}>
      <div className={styles.weekdays} aria-hidden>
        {weekdays.map((word, index) => (
          <span key={word} style={{ gridRow: index * 2 + 1 }}>
            {word}
          </span>
        ))}
      </div>
      <div className={styles.year}>
        <div className={styles.months} aria-hidden>
          {stripMonths(year).map(({ month, week }) => (
            <span key={month} style={{ left: `${(100 * week) / 44}%` }}>
              {formatDate(first + Math.round(week * 7), language).split(' ')[1]}
            </span>
          ))}
        </div>
        <div className={styles.marks} aria-hidden>
          {stripMarks(difference, first).map(({ number, firstWeek, lastWeek }) => (
            <span key={`${number} ${firstWeek}`} style={{ left: `${(50 * (firstWeek + lastWeek + 1)) / 44}%` }}>
              {number}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table below holds the same days for the keyboard. */}
        <div
          className={styles.days}
          role="img"
          aria-label={t('versions.strip.label', { name })}
          onClick={({ target }) => {
            const cells = [...(target as Element).closest(`.${styles.days}`)!.children];
            const index = cells.findIndex((cell) => cell.contains(target as Element));
            if (index >= 0) onDay(first + index);
          }}
        >
          {days.map((planned) => (
            <Cell
              key={planned.day}
              planned={planned}
              isChanged={changed.has(planned.day)}
              isFaded={isDimmed && difference.days.length > 0 && !changed.has(planned.day)}
              title={titleOf(planned)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
