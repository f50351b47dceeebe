import { formatTime } from '../../text/unbroken.ts';
import '@fullcalendar/react/skeleton.css';
import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import interactionPlugin from '@fullcalendar/react/interaction';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { fromDayNumber, type IsoDate, mondayOf } from '../../../shared/calendar/iso-date.ts';
import { useText } from '../../text/use-text.ts';
import { calendarLocale } from '../grid/calendar-locale.ts';
import { type GridProps, GridRoot } from '../grid/GridRoot.tsx';
import marks from '../grid/Marks.module.css';
import { useDayCells } from '../grid/use-day-cells.ts';
import { dayCards } from '../month/day-cards.ts';
import { usePlannerState } from '../state/use-planner.ts';
import { DayHeader } from './DayHeader.tsx';
import { MovingBlock } from './MovingBlock.tsx';
import { MovingWords } from './MovingWords.tsx';
import { RestStems } from './RestStems.tsx';
import shiftBar from './ShiftBar.module.css';
import { ShiftBar } from './ShiftBar.tsx';
import { ShiftBlock } from './ShiftBlock.tsx';
import { ShiftGhosts } from './ShiftGhosts.tsx';
import { ownHoursOf } from './use-part-keys.ts';
import { cardIn, useShiftMoves } from './use-shift-moves.ts';
import { WeekBar } from './WeekBar.tsx';
import styles from './WeekGrid.module.css';
import { WeekTools } from './WeekTools.tsx';
import { WeekTotals } from './WeekTotals.tsx';
import { axisOf } from './week-axis.ts';
import { weekDrawer } from './week-drawer.ts';
import { weekEvents, withMoving } from './week-events.ts';

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}

/** A week of a learner on a time axis; shifts are dragged and resized to the shifts that the workplace has. */
export function WeekGrid({ today, isNarrow: _, ...grid }: GridProps) {
  const { t, language } = useText();
  const calendar = useRef<CalendarRef>(null);
  const stored = usePlannerState((state) => state.stored);
  const { plan } = stored.facts;
  const { first: frameFirst } = plan.context.frame;
  const head = usePlannerState(({ selection }) => selection?.head ?? today - frameFirst);
  const monday = mondayOf(frameFirst + head);
  const cells = useDayCells(today, weekDrawer);
  const date = fromDayNumber(monday);
  useEffect(() => calendar.current?.getApi().gotoDate(date), [date]);
  const cards = useMemo(
    () => dayCards(stored, monday - frameFirst, monday + 6 - frameFirst),
    [stored, monday, frameFirst],
  );
  const moves = useShiftMoves();
  const { moving } = moves;
  const drawn = useMemo(() => withMoving(cards, moving), [cards, moving]);
  const events = useMemo(() => [...weekEvents(drawn, frameFirst)], [drawn, frameFirst]);
  const axis = axisOf(drawn);
  return (
    <GridRoot cells={cells} label={t('planner.week.label')} className={styles.week} onOwnKey={moves.onKey} {...grid}>
      <WeekBar monday={monday} />
      <div className={shiftBar.shiftRow}>
        <ShiftBar day={head} />
        <WeekTools monday={monday} />
      </div>
      <div className={styles.axis} style={{ '--hours': (axis.until - axis.from) / 60 } as CSSProperties}>
        <FullCalendar
          ref={calendar}
          plugins={[timeGridPlugin, interactionPlugin]}
          initialView="timeGridWeek"
          initialDate={date}
          timeZone="UTC"
          locale={calendarLocale(language)}
          firstDay={1}
          headerToolbar={false}
          height="100%"
          allDaySlot={false}
          timedText={t('planner.week.label')}
          slotMinTime={clock(axis.from)}
          slotMaxTime={clock(axis.until)}
          slotDuration="01:00:00"
          slotHeaderInterval="02:00:00"
          snapDuration="00:15:00"
          expandRows
          nowIndicator={false}
          className={styles.calendar}
          tableHeaderClass={styles.heads}
          dayHeaderClass={styles.head}
          dayHeaderContent={({ date: day }) => <DayHeader day={Math.round(day.getTime() / 86_400_000) - frameFirst} />}
          slotHeaderClass={styles.hour}
          slotHeaderInnerClass={styles.hourInner}
          slotHeaderContent={({ date: at }) => formatTime(at.getUTCHours() * 60 + at.getUTCMinutes(), language)}
          slotLaneClass={styles.slot}
          dayLaneClass={`${styles.lane} ${marks.cell}`}
          eventClass={styles.event}
          events={events}
          eventResizableFromStart
          eventBeforeClass={({ isStartResizable }) => (isStartResizable ? `${styles.edge} ${styles.startEdge}` : '')}
          eventAfterClass={({ isEndResizable }) => (isEndResizable ? `${styles.edge} ${styles.endEdge}` : '')}
          eventContent={({ event, isMirror }) => {
            const { card, index } = cardIn(event);
            if (isMirror) {
              const day = moves.dayOf(event.startStr);
              return <MovingBlock {...{ card, index, day }} own={moves.ownHoursIn(event)} />;
            }
            if (moving?.day !== card.day || moving.index !== index)
              return <ShiftBlock {...{ card, index }} shown={stored} />;
            return <MovingBlock {...{ card, index }} day={card.day} own={ownHoursOf(moving)} />;
          }}
          eventAllow={moves.allow}
          eventDragStop={moves.stop}
          eventResizeStop={moves.stop}
          eventDrop={moves.change}
          eventResize={moves.change}
          dayLaneDidMount={({ el }) => cells.mountDay(el.dataset.date as IsoDate, el)}
          dayLaneWillUnmount={({ el }) => cells.unmountDay(el.dataset.date as IsoDate)}
        />
      </div>
      <MovingWords moving={moving} />
      <RestStems cells={cells} axis={axis} />
      <ShiftGhosts cells={cells} axis={axis} />
      <WeekTotals week={(monday - frameFirst) / 7} />
    </GridRoot>
  );
}
