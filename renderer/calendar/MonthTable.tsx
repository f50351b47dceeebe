import { memo } from 'react';
import { civilDate, type DayNumber, isoWeekOf } from '../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../shared/messages/calendar.ts';
import { formatDay } from '../../shared/messages/format.ts';
import type { ClassDays } from '../../shared/plan/class-days.ts';
import { useText } from '../text/use-text.ts';
import { fillOf, isLettered, letterOf } from './brushes.ts';
import styles from './Calendar.module.css';
import { halfOf, type SchoolHalf } from './day-of-school.ts';
import { weeksOfMonth } from './move-day.ts';

type Props = {
  readonly year: number;
  readonly month: number;
  readonly days: ClassDays;
  readonly today: DayNumber;
  /** The day that has the one tab stop, where it lies in this month. */
  readonly focus: DayNumber | undefined;
  /** The part of the selection in this month; `last` before `first` where there is none. */
  readonly first: DayNumber;
  readonly last: DayNumber;
};

type DayProps = Pick<Props, 'days' | 'today' | 'focus'> & {
  readonly day: DayNumber;
  /** Undefined where it is not selected, else which ends of the selection in its week it is: `s`, `e`, both or neither. */
  readonly selected: string | undefined;
  /** Its neighbours in the week that are in the month. */
  readonly before: DayNumber | undefined;
  readonly after: DayNumber | undefined;
};

function looksOf(days: ClassDays, day: DayNumber): readonly [SchoolHalf, SchoolHalf] {
  const index = day - days.calendarDays.frame.first;
  return [halfOf(days, index, 0), halfOf(days, index, 1)];
}

/** Where the shape of a run of equal days begins and ends. */
function runOf(days: ClassDays, { day, before, after }: DayProps): string {
  const key = looksOf(days, day).join();
  const isSame = (other: DayNumber | undefined) => other !== undefined && looksOf(days, other).join() === key;
  return `${isSame(before) ? '' : 's'}${isSame(after) ? '' : 'e'}`;
}

/** Which ends of the selection in its week a day is; undefined for one that is not selected. */
function endsOf(day: DayNumber, first: DayNumber, last: DayNumber, place: number): string | undefined {
  if (day < first || day > last) return undefined;
  return `${day === first || place === 0 ? 's' : ''}${day === last || place === 6 ? 'e' : ''}`;
}

function Half({ look }: { readonly look: SchoolHalf }) {
  const { t } = useText();
  return (
    <span
      className={`${styles.half} ${fillOf(look)}`}
      data-look={look}
      data-letter={isLettered(look) ? letterOf(look, t) : undefined}
    />
  );
}

function Day(props: DayProps) {
  const { day, days, today, focus, selected } = props;
  const { t, language } = useText();
  const [morning, afternoon] = looksOf(days, day);
  const isWhole = morning === afternoon;
  const name = (look: SchoolHalf) => t(`schoolCalendar.halves.${look}`);
  const words = isWhole
    ? name(morning)
    : t('schoolCalendar.twoHalves', { morning: name(morning), afternoon: name(afternoon) });
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a calendar is, and its days are picked
      role="gridcell"
      className={styles.day}
      tabIndex={day === focus ? 0 : -1}
      data-day={day}
      data-today={day === today || undefined}
      data-halves={isWhole ? 1 : 2}
      data-run={runOf(days, props)}
      data-look={isWhole ? morning : undefined}
      data-lettered={isWhole && isLettered(morning) ? true : undefined}
      data-selected={selected}
      aria-selected={selected !== undefined}
      aria-label={`${formatDay(day, language, true)}: ${words}`}
    >
      <Half look={morning} />
      {!isWhole && <Half look={afternoon} />}
      <span className={styles.number}>{civilDate(day).day}</span>
    </td>
  );
}

/** One month of the school year, every day with what it is for the school. */
export const MonthTable = memo(function MonthTable({ year, month, days, today, focus, first, last }: Props) {
  const { language } = useText();
  const { months, weekdays } = calendarMessages[language];
  const name = months[month - 1]!;
  return (
    <table
      className={styles.month}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a calendar is, and its days are picked
      role="grid"
      aria-label={`${name} ${year}`}
      aria-multiselectable
    >
      <caption>{month === 9 || month === 1 ? `${name} ${year}` : name}</caption>
      <thead>
        <tr>
          <td />
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(year, month).map((week) => {
          const { week: number } = isoWeekOf(week.find((day) => day !== undefined)!);
          return (
            <tr key={number}>
              <th scope="row" className={styles.week}>
                {number}
              </th>
              {week.map((day, place) =>
                day === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its weekday
                  <td key={place} />
                ) : (
                  <Day
                    key={day}
                    {...{ day, days, today, focus }}
                    before={week[place - 1]}
                    after={week[place + 1]}
                    selected={endsOf(day, first, last, place)}
                  />
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
