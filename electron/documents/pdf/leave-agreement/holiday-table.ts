import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import { formatDayCount, formatPeriod } from '../../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { AgreementLeave, HolidayLeave } from '../../leave-by-holiday.ts';
import { longPeriod } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { halfDaysText } from '../annex/half-day-runs.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableColumn, type TableRow, tablePieces } from '../annex/table-pieces.ts';
import { headingPiece, paragraphPieces } from '../annex/text-pieces.ts';
import { calendarName, type SheetTexts } from '../sheet-texts.ts';

const paidLook: HalfLook = { kind: 'leave-paid', workplace: -1, isPinned: false, hasV: false };

function rowOf(
  frameFirst: number,
  { holiday, first, last, paid, unpaidHalfDays }: HolidayLeave,
  texts: SheetTexts,
): TableRow {
  const { language, translate } = texts;
  const name = holiday
    ? calendarName(holiday.id, holiday.name, texts)
    : translate('annexes.leaveAgreement.lessonWeeks');
  const dates =
    paid.length === 0
      ? { text: translate('annexes.leaveAgreement.none'), isQuiet: true }
      : { text: halfDaysText(paid, frameFirst, texts), swatch: paidLook };
  return {
    cells: [
      { text: name, isBold: true },
      { text: holiday ? formatPeriod(frameFirst + first, frameFirst + last, language) : '' },
      dates,
      { text: formatDayCount(paid.length, language) },
      { text: formatDayCount(unpaidHalfDays, language) },
    ],
  };
}

function totalRow(holidays: readonly HolidayLeave[], { translate, language }: SheetTexts): TableRow {
  const sum = (halfDays: (each: HolidayLeave) => number) =>
    formatDayCount(
      holidays.reduce((total, each) => total + halfDays(each), 0),
      language,
    );
  return {
    isTotal: true,
    cells: [
      { text: translate('annexes.leaveAgreement.total') },
      { text: '' },
      { text: '' },
      { text: sum(({ paid }) => paid.length) },
      { text: sum(({ unpaidHalfDays }) => unpaidHalfDays) },
    ],
  };
}

/** Leave under one agreement, a row for each school holiday: paid days by date, how many are paid, how many are not. */
export function holidayLeavePieces(
  drawing: AnnexDrawing,
  { plan }: PlanFacts,
  { agreement, holidays }: AgreementLeave,
  hasSeveral: boolean,
): Piece[] {
  const { texts } = drawing;
  const say = (key: string, params: Record<string, string> = {}) =>
    texts.translate(`annexes.leaveAgreement.${key}`, params);
  const { company, first, last } = plan.agreements[agreement]!;
  const start = plan.context.frame.first;
  const { name } = plan.context.companies[company]!.company;
  const period = longPeriod(start + first, start + last, texts);
  const heading = headingPiece(drawing, hasSeveral ? say('holidaysOf', { period }) : say('holidays'));
  const where = hasSeveral ? paragraphPieces(drawing, name).map((piece) => ({ ...piece, isGlued: true })) : [];
  if (holidays.length === 0) return [heading, ...where, ...paragraphPieces(drawing, say('noLeave'))];
  const columns: TableColumn[] = [
    { label: say('holiday'), width: 36 },
    { label: texts.translate('annexes.period'), width: 34 },
    { label: say('paidDates'), width: 0 },
    { label: say('paid'), width: 15, align: 'right' },
    { label: say('unpaid'), width: 17, align: 'right' },
  ];
  const rows = holidays.map((each) => rowOf(start, each, texts));
  return [heading, ...where, ...tablePieces(drawing, columns, [...rows, totalRow(holidays, texts)])];
}
