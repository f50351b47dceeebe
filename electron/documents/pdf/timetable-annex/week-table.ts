import type { Weekday } from '../../../../shared/calendar/iso-date.ts';
import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import { formatClockRange, formatMinutes, formatWeekdays } from '../../../../shared/messages/format.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import type { ShiftPart } from '../../../../shared/plan/shifts.ts';
import { shiftName } from '../../day-content.ts';
import { type UsualDay, type UsualPeriod, type UsualWeek, usualWeekKey } from '../../usual-weeks.ts';
import { longPeriod } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableColumn, type TableRow, tablePieces } from '../annex/table-pieces.ts';
import { headingPiece } from '../annex/text-pieces.ts';
import type { SheetTexts } from '../sheet-texts.ts';

/** The letter that work at a workplace has on every sheet. */
export function workLook(plan: Plan, workplace: number): HalfLook {
  const isHome = plan.context.workplaces[workplace]!.phaseKind === 'home';
  return { kind: isHome ? 'work-home' : 'work-residential', workplace, isPinned: false, hasV: false };
}

export const schoolLook: HalfLook = { kind: 'school', workplace: -1, isPinned: false, hasV: false };

/** From when to when; past midnight it says so. */
export function rangeText(
  { start, end }: Pick<ShiftPart, 'start' | 'end'>,
  { language, translate }: SheetTexts,
): string {
  const time = formatClockRange(start, end, language);
  return end > 1440 ? translate('annexes.timetable.nextDay', { time }) : time;
}

function pauseText(minutes: number, { translate }: SheetTexts): string {
  return minutes === 0 ? '' : translate('annexes.minutes', { minutes });
}

function lessonRow(day: UsualDay, label: string, texts: SheetTexts): TableRow {
  const time = day.lessonStart < 0 ? '' : rangeText({ start: day.lessonStart, end: day.lessonEnd }, texts);
  return {
    cells: [
      { text: label, isBold: true },
      { text: texts.names.school, swatch: schoolLook },
      { text: time },
      { text: pauseText(day.lessonBreakMinutes, texts) },
      { text: String(day.lessonPeriods) },
      { text: '' },
    ],
  };
}

function workRow(day: UsualDay, label: string, plan: Plan, hasPlaces: boolean, texts: SheetTexts): TableRow {
  const names = day.shifts.map((shift) => {
    const name = shiftName(plan, shift) ?? texts.translate('documents.monthSheets.shift', { code: shift.code });
    const place = plan.context.workplaces[shift.workplace]!.workplace.name;
    return hasPlaces ? `${name}, ${place}` : name;
  });
  return {
    cells: [
      { text: label, isBold: true },
      { text: [...new Set(names)].join('\n'), swatch: workLook(plan, day.shifts[0]!.workplace) },
      { text: day.parts.map((part) => rangeText(part, texts)).join('\n') },
      { text: pauseText(day.breakMinutes, texts) },
      { text: '' },
      { text: formatMinutes(day.workMinutes, texts.language) },
    ],
  };
}

function freeRow(label: string, { translate }: SheetTexts): TableRow {
  const free = { text: translate('annexes.timetable.free'), isQuiet: true };
  return { cells: [{ text: label, isBold: true }, free, { text: '' }, { text: '' }, { text: '' }, { text: '' }] };
}

const firstWeekendDay = 5;

/** What a weekday holds: lessons, then work, a row each; Saturday and Sunday only where there is any. */
function rowsOfDay(day: UsualDay, weekday: number, plan: Plan, hasPlaces: boolean, texts: SheetTexts): TableRow[] {
  const name = formatWeekdays([weekday as Weekday], texts.language);
  const lessons = day.lessonPeriods > 0 ? [lessonRow(day, name, texts)] : [];
  const label = lessons.length === 0 ? name : '';
  const work = day.parts.length > 0 ? [workRow(day, label, plan, hasPlaces, texts)] : [];
  if (lessons.length + work.length > 0) return [...lessons, ...work];
  return weekday < firstWeekendDay ? [freeRow(name, texts)] : [];
}

function totalRow({ days, workMinutes }: UsualWeek, texts: SheetTexts): TableRow {
  const periods = days.reduce((sum, day) => sum + day.lessonPeriods, 0);
  return {
    isTotal: true,
    cells: [
      { text: '' },
      { text: texts.translate('annexes.timetable.total') },
      { text: '' },
      { text: '' },
      { text: String(periods) },
      { text: formatMinutes(workMinutes, texts.language) },
    ],
  };
}

function columnsOf({ translate }: SheetTexts, first: string): TableColumn[] {
  return [
    { label: first, width: 22 },
    { label: translate('annexes.timetable.what'), width: 0 },
    { label: translate('annexes.time'), width: 44 },
    { label: translate('annexes.pause'), width: 16 },
    { label: translate('annexes.timetable.lessonPeriods'), width: 16, align: 'right' },
    { label: translate('annexes.hours'), width: 18, align: 'right' },
  ];
}

/** The week schedule of one period: a table for each different week of its cycle, start, end, pause, lesson periods and hours of every day. */
export function schedulePieces(drawing: AnnexDrawing, plan: Plan, period: UsualPeriod): Piece[] {
  const { texts } = drawing;
  const { translate, language } = texts;
  const first = plan.context.frame.first;
  const hours = formatMinutes(period.workMinutesPerWeek, language);
  const isCycle = period.weeks.length > 1;
  const heading = translate('annexes.timetable.schedule', {
    period: longPeriod(first + period.first, first + period.last, texts),
  });
  const aside = translate(`annexes.timetable.${isCycle ? 'averagePerWeek' : 'perWeek'}`, { hours });
  const shifts = period.weeks.flatMap(({ days }) => days.flatMap((day) => day.shifts));
  const hasPlaces = new Set(shifts.map(({ workplace }) => workplace)).size > 1;
  const tables = [...Map.groupBy(period.weeks.keys(), (at) => usualWeekKey(period.weeks[at]!)).values()].flatMap(
    (equal, group) => {
      const week = period.weeks[equal[0]!]!;
      const rows = week.days.flatMap((day, weekday) => rowsOfDay(day, weekday, plan, hasPlaces, texts));
      const numbers = equal.map((at) => at + 1).join(', ');
      const label = isCycle
        ? translate('annexes.timetable.cycleWeek', { week: numbers, weeks: period.weeks.length })
        : translate('annexes.day');
      const [head, ...rest] = tablePieces(drawing, columnsOf(texts, label), [...rows, totalRow(week, texts)]);
      return group === 0 ? [head!, ...rest] : [{ ...head!, space: 4 * drawing.density }, ...rest];
    },
  );
  return [headingPiece(drawing, heading, aside), ...tables];
}
