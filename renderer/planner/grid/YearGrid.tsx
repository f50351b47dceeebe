import '@fullcalendar/react/skeleton.css';
import FullCalendar from '@fullcalendar/react';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import { type CSSProperties, memo, useRef } from 'react';
import { fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { useText } from '../../text/use-text.ts';
import type { PlannerStore } from '../state/planner-store.ts';
import { usePlanner } from '../state/use-planner.ts';
import { calendarLocale } from './calendar-locale.ts';
import { type DrawnCell, drawCell, makeCell } from './cell-dom.ts';
import { DayGhosts } from './DayGhosts.tsx';
import type { CellDrawer, DayCells } from './day-cells.ts';
import { type GridProps, GridRoot } from './GridRoot.tsx';
import { createHoursPlaces } from './hours-places.ts';
import marks from './Marks.module.css';
import { useDayCells } from './use-day-cells.ts';
import { useHeadInView } from './use-head-in-view.ts';
import { isAtLowest, sizeIn, useRoom } from './use-room.ts';
import { monthOf } from './week-hours.ts';
import styles from './YearGrid.module.css';

const weekdays = new Map<string, Intl.DateTimeFormat>();

/** The calendar itself writes a single letter where cells are narrow, and two weekdays share one in every language. */
function shortWeekday(date: Date, locale: string): string {
  const format = weekdays.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  weekdays.set(locale, format);
  return format.format(date).slice(0, 2);
}

type CalendarProps = {
  readonly cells: DayCells;
  readonly firstDay: IsoDate;
  readonly locale: string;
  /** Where the panel is a drawer: two months beside each other, as high as they are. */
  readonly isNarrow: boolean;
};

/** Ten months drawn once: what changes in them changes on their elements, not through React. */
const Months = memo(({ cells, firstDay, locale, isNarrow }: CalendarProps) => (
  <FullCalendar
    plugins={[multiMonthPlugin]}
    initialView="schoolYear"
    views={{ schoolYear: { type: 'multiMonth', duration: { months: 10 } } }}
    initialDate={firstDay}
    timeZone="UTC"
    locale={calendarLocale(locale)}
    firstDay={1}
    headerToolbar={false}
    height={isNarrow ? 'auto' : '100%'}
    fixedWeekCount
    showNonCurrentDates={false}
    multiMonthMaxColumns={5}
    singleMonthMinWidth={isNarrow ? 280 : 186}
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
    dayCellClass={`${styles.day} ${marks.cell}`}
    dayCellTopClass={styles.date}
    dayCellDidMount={({ el }) => cells.mountDay(el.dataset.date as IsoDate, el)}
    dayCellWillUnmount={({ el }) => cells.unmountDay(el.dataset.date as IsoDate)}
  />
));

function yearDrawer(store: PlannerStore): CellDrawer<DrawnCell> {
  const { first } = store.get().stored.facts.plan.context.frame;
  return { makeCell, drawCell, places: createHoursPlaces(first), blockOf: (day) => monthOf(first + day) };
}

/** A learner's year: ten months of half days that are painted by mouse and by keyboard. */
export function YearGrid({ today, isNarrow, ...grid }: GridProps) {
  const { t, language } = useText();
  const { store } = usePlanner();
  const cells = useDayCells(today, yearDrawer);
  const { frame } = store.get().stored.facts.plan.context;
  const element = useRef<HTMLDivElement>(null);
  const room = useRoom(element);
  const size = room && sizeIn(room);
  useHeadInView(cells, isNarrow || (room !== undefined && isAtLowest(room)));
  return (
    <GridRoot cells={cells} label={t('planner.yearLabel')} className={styles.year} {...grid}>
      <div
        ref={element}
        className={styles.room}
        data-words={size?.words}
        data-low={size?.isLow}
        style={room && ({ '--room': `${room.height}px` } as CSSProperties)}
      >
        {room && (
          <Months
            cells={cells}
            firstDay={fromDayNumber(frame.first + frame.startIndex)}
            locale={language}
            isNarrow={isNarrow}
          />
        )}
      </div>
      <DayGhosts cells={cells} />
    </GridRoot>
  );
}
