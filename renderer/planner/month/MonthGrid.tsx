import '@fullcalendar/react/skeleton.css';
import FullCalendar, {
  type CalendarRef,
  type EventApi,
  type EventDropInfo,
  type EventInput,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import {
  addMonths,
  civilDate,
  dayNumberOf,
  fromDayNumber,
  type IsoDate,
  isoDate,
  toDayNumber,
} from '../../../shared/calendar/iso-date.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import { calendarLocale } from '../grid/calendar-locale.ts';
import { type GridProps, GridRoot } from '../grid/GridRoot.tsx';
import marks from '../grid/Marks.module.css';
import { useDayCells } from '../grid/use-day-cells.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import { CardGhosts } from './CardGhosts.tsx';
import { type DayCard, dayCards } from './day-cards.ts';
import { MonthBar } from './MonthBar.tsx';
import styles from './MonthGrid.module.css';
import { monthDrawer } from './month-drawer.ts';
import { RestPills } from './RestPills.tsx';
import { ShiftCard } from './ShiftCard.tsx';

/** First and last day of the whole weeks around a month, as day numbers. */
function weeksAround(day: number): { first: number; last: number; month: number } {
  const { year, month } = civilDate(day);
  const start = dayNumberOf(year, month, 1);
  const end = addMonths(start, 1) - 1;
  return { first: start - ((start + 3) % 7), last: end + (6 - ((end + 3) % 7)), month: start };
}

/** One month of a learner with the shift of each day; a shift is dragged to another day, or moved there with Alt and the arrows. */
export function MonthGrid({ today, isNarrow: _, ...grid }: GridProps) {
  const { t, language } = useText();
  const { store, actions } = usePlanner();
  const calendar = useRef<CalendarRef>(null);
  const stored = usePlannerState((state) => state.stored);
  const { first: frameFirst } = stored.facts.plan.context.frame;
  const head = usePlannerState(({ selection }) => selection?.head ?? today - frameFirst);
  const weeks = weeksAround(frameFirst + head);
  const cells = useDayCells(today, (planner) =>
    monthDrawer(planner, {
      week: (number) => `${t('planner.month.week')} ${number}`,
      lessons: (count) => t('planner.month.lessonsInWeek', { count }),
      hours: formatHours,
      pinned: t('planner.month.pinned'),
    }),
  );
  const month = fromDayNumber(weeks.month);
  useEffect(() => calendar.current?.getApi().gotoDate(month), [month]);
  const cards = useMemo(
    () => dayCards(stored, weeks.first - frameFirst, weeks.last - frameFirst),
    [stored, weeks.first, weeks.last, frameFirst],
  );
  const events = cards.map(
    (card): EventInput => ({
      id: card.id,
      start: fromDayNumber(frameFirst + card.day),
      allDay: true,
      editable: card.shift !== undefined,
      extendedProps: { card },
    }),
  );
  const cardOf = (event: EventApi) => event.extendedProps.card as DayCard;
  const daysTo = (card: DayCard, start: string) => toDayNumber(isoDate(start.slice(0, 10))) - frameFirst - card.day;
  const pasteKey = (event: KeyboardEvent): boolean => {
    const isPaste = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'v';
    if (isPaste) void actions.pasteWeekdays();
    return isPaste;
  };
  const drop = ({ event, revert }: EventDropInfo) => {
    const card = cardOf(event);
    const by = daysTo(card, event.startStr);
    // The plan decides where the card stands: it comes back from there.
    revert();
    void actions.moveDay(card.day, by);
  };
  return (
    <GridRoot cells={cells} label={t('planner.month.label')} className={styles.month} onOwnKey={pasteKey} {...grid}>
      <MonthBar month={weeks.month} />
      <FullCalendar
        ref={calendar}
        plugins={[dayGridPlugin, interactionPlugin]}
        initialView="dayGridMonth"
        initialDate={month}
        timeZone="UTC"
        locale={calendarLocale(language)}
        firstDay={1}
        headerToolbar={false}
        height="100%"
        fixedWeekCount={false}
        className={styles.calendar}
        tableHeaderClass={styles.weekdays}
        dayHeaderInnerClass={styles.weekday}
        dayHeaderFormat={{ weekday: 'long' }}
        tableBodyClass={styles.days}
        dayRowClass={styles.week}
        dayCellClass={({ isOther }) => `${styles.day} ${marks.cell} ${isOther ? styles.other : ''}`}
        dayCellTopClass={styles.date}
        eventClass={styles.event}
        events={events}
        eventOrder="id"
        eventContent={({ event }) => <ShiftCard card={cardOf(event)} shown={stored} />}
        eventAllow={({ startStr }, event) =>
          event !== null && actions.previewMove(cardOf(event).day, daysTo(cardOf(event), startStr))
        }
        eventDragStop={() => store.preview(undefined)}
        eventDrop={drop}
        dayCellDidMount={({ el }) => cells.mountDay(el.dataset.date as IsoDate, el)}
        dayCellWillUnmount={({ el }) => cells.unmountDay(el.dataset.date as IsoDate)}
      />
      <RestPills cells={cells} />
      <CardGhosts cells={cells} />
    </GridRoot>
  );
}
