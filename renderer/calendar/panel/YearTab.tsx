import type { CalendarPeriod } from '../../../shared/calendar/calendar-period.ts';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import { formatDay, formatPeriod } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { whyPeriod } from '../why-period.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import styles from './Panel.module.css';
import { Swatch } from './Swatch.tsx';
import { useWhy } from './use-why.ts';

/** The whole year as the law makes it, each period with the rule that puts it there; a click shows it in the calendar. */
export function YearTab({ year, days, selection, onSelect }: PanelProps) {
  const { t, language } = useText();
  const wordWhy = useWhy();
  const names: Readonly<Record<string, string>> = calendarMessages[language].names;
  const { periods, firstSchoolDay, lastSchoolDay } = days.calendarDays.calendar;
  const when = ({ firstDay, lastDay }: CalendarPeriod) => {
    const [first, last] = [toDayNumber(firstDay), toDayNumber(lastDay)];
    return first === last ? formatDay(first, language) : formatPeriod(first, last, language);
  };
  return (
    <>
      <p className={styles.lead}>
        {t('schoolCalendar.schoolDays', {
          first: formatDay(toDayNumber(firstSchoolDay), language, true),
          last: formatDay(toDayNumber(lastSchoolDay), language, true),
        })}
      </p>
      <ul className={styles.list}>
        {periods.map((period) => {
          const range = { first: toDayNumber(period.firstDay), last: toDayNumber(period.lastDay) };
          return (
            <li key={`${period.kind} ${period.id}`}>
              <button
                type="button"
                aria-pressed={selection.first === range.first && selection.last === range.last}
                onClick={() => onSelect(range)}
              >
                <Swatch look={period.kind} />
                <span>
                  <b>{names[period.id] ?? period.name}</b>
                  <i>{when(period)}</i>
                </span>
                <small>{wordWhy(whyPeriod(period, year.schoolYear))}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
