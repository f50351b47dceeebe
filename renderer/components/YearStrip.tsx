import { memo, useMemo } from 'react';
import type { DayNumber } from '../../shared/calendar/iso-date.ts';
import { type DayLook, dayLooksOf, hasKind } from '../../shared/design/day-looks.ts';
import { formatDate, formatDay } from '../../shared/messages/format.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { useText } from '../text/use-text.ts';
import { type StripMark, stripDays, stripMonths, stripWeeks } from './strip-weeks.ts';
import styles from './YearStrip.module.css';

type Props = {
  readonly facts: PlanFacts;
  /** Days that have a frame, and their letter. */
  readonly changed: ReadonlySet<DayNumber>;
  readonly label: string;
  /** What a day says; only the day itself where nothing is given. */
  readonly titleOf?: (day: DayNumber) => string;
  /** Days that stay the same step back. */
  readonly isDimmed?: boolean;
  readonly marks?: readonly StripMark[];
  readonly onDay?: (day: DayNumber) => void;
};

type CellProps = {
  readonly look: DayLook;
  readonly isChanged: boolean;
  readonly isFaded: boolean;
  readonly title: string;
};

function Cell({ look: { morning, afternoon, isWhole }, isChanged, isFaded, title }: CellProps) {
  const { t } = useText();
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

/** A year as 44 columns of a week, with the changed days framed and, where they have one, the number of their change above them. */
export const YearStrip = memo(function YearStrip(props: Props) {
  const { facts, changed, label, titleOf, isDimmed = false, marks, onDay } = props;
  const { language } = useText();
  const looks = useMemo(() => stripDays(dayLooksOf(facts)), [facts]);
  const { first } = facts.plan.context.frame;
  const wordsOf = titleOf ?? ((day: DayNumber) => formatDay(day, language));
  const weekdays = [0, 2, 4, 6].map((weekday) => formatDay(first + weekday, language).split(' ')[0]!);
  return (
    <div className={styles.strip}>
      <div className={styles.weekdays} data-marked={marks !== undefined} aria-hidden>
        {weekdays.map((word, index) => (
          <span key={word} style={{ gridRow: index * 2 + 1 }}>
            {word}
          </span>
        ))}
      </div>
      <div className={styles.year}>
        <div className={styles.months} aria-hidden>
          {stripMonths(first).map(({ month, week }) => (
            <span key={month} style={{ left: `${(100 * week) / stripWeeks}%` }}>
              {formatDate(first + Math.round(week * 7), language).split(' ')[1]}
            </span>
          ))}
        </div>
        {marks && (
          <div className={styles.marks} aria-hidden>
            {marks.map(({ number, firstWeek, lastWeek }) => (
              <span
                key={`${number} ${firstWeek}`}
                style={{ left: `${(50 * (firstWeek + lastWeek + 1)) / stripWeeks}%` }}
              >
                {number}
              </span>
            ))}
          </div>
        )}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: what lies below holds the same days for the keyboard. */}
        <div
          className={styles.days}
          role="img"
          aria-label={label}
          onClick={({ target, currentTarget }) => {
            const index = [...currentTarget.children].findIndex((cell) => cell.contains(target as Element));
            if (index >= 0) onDay?.(first + index);
          }}
        >
          {looks.map((look) => {
            const day = first + look.index;
            const isChanged = changed.has(day);
            return (
              <Cell
                key={day}
                look={look}
                isChanged={isChanged}
                isFaded={isDimmed && changed.size > 0 && !isChanged}
                title={wordsOf(day)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
});
