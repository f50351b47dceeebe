import '@fullcalendar/react/skeleton.css';
import FullCalendar from '@fullcalendar/react';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { usePlanner } from '../state/use-planner.ts';
import { calendarLocale } from './calendar-locale.ts';
import { labelOfDay } from './day-label.ts';
import type { GridLetters } from './grid-keys.ts';
import { performKey } from './perform-key.ts';
import type { Bounds } from './selection.ts';
import { watchPointer } from './watch-pointer.ts';
import styles from './YearGrid.module.css';
import { type CellWords, createYearCells, type YearCells } from './year-cells.ts';

/** The calendar itself writes a single letter where cells are narrow, and two weekdays share one in every language. */
function shortWeekday(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date).slice(0, 2);
}

type CalendarProps = { cells: RefObject<YearCells>; firstDay: IsoDate; locale: string };

/** Ten months drawn once: what changes in them changes on their elements, not through React. */
const Months = memo(({ cells, firstDay, locale }: CalendarProps) => (
  <FullCalendar
    plugins={[multiMonthPlugin]}
    initialView="schoolYear"
    views={{ schoolYear: { type: 'multiMonth', duration: { months: 10 } } }}
    initialDate={firstDay}
    timeZone="UTC"
    locale={calendarLocale(locale)}
    firstDay={1}
    headerToolbar={false}
    height="100%"
    fixedWeekCount
    showNonCurrentDates={false}
    multiMonthMaxColumns={5}
    singleMonthMinWidth={186}
    singleMonthTitleFormat={{ month: 'long' }}
    dayHeaderContent={({ date }) => shortWeekday(date, locale)}
    className={styles.calendar}
    singleMonthClass={styles.month}
    singleMonthHeaderClass={styles.monthHead}
    singleMonthHeaderInnerClass={styles.monthName}
    tableHeaderClass={styles.weekdays}
    dayHeaderClass={styles.dayHead}
    dayHeaderInnerClass={styles.weekday}
    tableBodyClass={styles.days}
    dayRowClass={styles.week}
    dayCellClass={styles.day}
    dayCellTopClass={styles.date}
    dayCellDidMount={({ el }) => cells.current.mountDay(el.dataset.date as IsoDate, el)}
    dayCellWillUnmount={({ el }) => cells.current.unmountDay(el.dataset.date as IsoDate)}
  />
));

type Props = {
  readonly bounds: Bounds;
  readonly today: number;
  readonly letters: GridLetters;
  readonly applyOpenFix: () => void;
};

/** A learner's year: ten months of half days that are painted by mouse and by keyboard. */
export function YearGrid({ bounds, today, letters, applyOpenFix }: Props) {
  const { t, language } = useText();
  const { store, actions } = usePlanner();
  const root = useRef<HTMLElement>(null);
  const words = useMemo<CellWords>(
    () => ({
      letterOf: (kind) => t(`dayKinds.${kind}.letter`),
      labelOf: (day) => labelOfDay(store.get().shown, day, t, language),
      hours: formatHours,
    }),
    [store, t, language],
  );
  const cells = useRef<YearCells>(null as unknown as YearCells);
  cells.current ??= createYearCells(store, today, words);
  useEffect(() => cells.current.setWords(words), [words]);
  useEffect(() => cells.current.follow(), []);
  useEffect(() => {
    const element = root.current!;
    return watchPointer({ root: element, dayAt: (target) => cells.current.dayOf(target), store, actions });
  }, [store, actions]);
  const { frame } = store.get().stored.facts.plan.context;
  return (
    <section
      ref={root}
      className={styles.year}
      aria-label={t('planner.yearLabel')}
      onKeyDown={(event) => {
        if (!performKey({ store, actions, bounds, letters, applyOpenFix }, event)) return;
        event.preventDefault();
        const head = store.get().selection?.head;
        if (head !== undefined) cells.current.elementOf(head)?.focus();
      }}
      onFocus={(event) => {
        const day = cells.current.dayOf(event.target);
        if (day !== undefined && store.get().selection === undefined) actions.select(day, false);
      }}
    >
      <Months cells={cells} firstDay={fromDayNumber(frame.first + frame.startIndex)} locale={language} />
    </section>
  );
}
