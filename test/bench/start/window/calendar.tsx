import '@fullcalendar/react/skeleton.css';
import FullCalendar from '@fullcalendar/react';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import { createRoot } from 'react-dom/client';

/** The calendar of the planner's year, and nothing of the planner. */
createRoot(document.getElementById('root')!).render(
  <FullCalendar
    plugins={[multiMonthPlugin]}
    initialView="schoolYear"
    views={{ schoolYear: { type: 'multiMonth', duration: { months: 10 } } }}
    initialDate="2026-09-01"
    timeZone="UTC"
    firstDay={1}
    headerToolbar={false}
    height="100%"
    fixedWeekCount
    showNonCurrentDates={false}
    multiMonthMaxColumns={5}
    singleMonthMinWidth={186}
  />,
);
