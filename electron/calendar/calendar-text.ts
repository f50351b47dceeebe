import type { CalendarPeriod } from '../../shared/calendar/calendar-period.ts';
import { civilDate, type IsoDate, toDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import type { SchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import type { CalendarMessages } from '../../shared/messages/calendar-messages.ts';

/** A day as people write it, weekday first: "ma 2 november 2026". */
export function dayText(date: IsoDate, messages: CalendarMessages): string {
  const dayNumber = toDayNumber(date);
  const { year, month, day } = civilDate(dayNumber);
  const dayOfMonth = day === 1 ? messages.firstOfMonth : String(day);
  return `${messages.weekdays[weekdayOf(dayNumber)]} ${dayOfMonth} ${messages.months[month - 1]} ${year}`;
}

/** The name of a period in the language of the messages; a period they do not know keeps its official name. */
export function periodName(period: CalendarPeriod, messages: CalendarMessages): string {
  const names: Readonly<Record<string, string>> = messages.names;
  return names[period.id] ?? period.name;
}

function daysText(period: CalendarPeriod, messages: CalendarMessages): string {
  const first = dayText(period.firstDay, messages);
  if (period.part) return `${first} (${messages.parts[period.part]})`;
  return period.firstDay === period.lastDay ? first : `${first} ${messages.until} ${dayText(period.lastDay, messages)}`;
}

/** Lines up the columns of a table; the last one is not padded, so that no line ends in spaces. */
function tableText(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]! + 2))).join(''),
  );
}

/** The school calendar as readable text with numbered sources, in the language of the messages; ends with a newline. */
export function calendarText(calendar: SchoolCalendar, messages: CalendarMessages): string {
  const sources = [...new Set(calendar.periods.map(({ source }) => source))];
  const rows = calendar.periods.map((period) => [
    daysText(period, messages),
    periodName(period, messages),
    messages.kinds[period.kind],
    `[${sources.indexOf(period.source) + 1}]`,
  ]);
  return [
    messages.title.replace('{{schoolYear}}', calendar.schoolYear),
    messages.subtitle,
    '',
    ...tableText([
      [messages.firstSchoolDay, dayText(calendar.firstSchoolDay, messages)],
      [messages.lastSchoolDay, dayText(calendar.lastSchoolDay, messages)],
    ]),
    '',
    ...tableText([[messages.when, messages.what, messages.kind, messages.source], ...rows]),
    '',
    messages.sources,
    ...sources.map((source, index) => `[${index + 1}] ${source}`),
    '',
  ].join('\n');
}
