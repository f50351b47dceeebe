import type { LeaveYear } from '../../../../shared/leave/leave-account.ts';
import { formatDayCount, formatQuantity } from '../../../../shared/messages/format.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { blank } from '../annex/fill-in.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableColumn, tablePieces } from '../annex/table-pieces.ts';
import { fillInPiece, headingPiece, paragraphPieces } from '../annex/text-pieces.ts';

/** The right of every calendar year, from where it comes, and how much of it the plan places. */
export function entitlementPieces(drawing: AnnexDrawing, years: readonly LeaveYear[]): Piece[] {
  const { translate, language } = drawing.texts;
  const say = (key: string) => translate(`annexes.leaveAgreement.${key}`);
  const number = (key: string): TableColumn => ({ label: say(key), width: 0, align: 'right' });
  const columns = [
    { label: say('year'), width: 26 },
    ...['accrued', 'decided', 'entitled', 'placed', 'toPlace'].map(number),
  ];
  const days = (halfDays: number | undefined) => ({
    text: halfDays === undefined ? '–' : formatDayCount(halfDays, language),
    isQuiet: halfDays === undefined,
  });
  const rows = years.map((year) => ({
    cells: [
      { text: String(year.calendarYear), isBold: true },
      days(year.accruedHalfDays),
      days(year.decidedHalfDays),
      { ...days(year.entitledHalfDays), isBold: true },
      days(year.paidHalfDays),
      days(year.toPlaceHalfDays),
    ],
  }));
  const heading = headingPiece(drawing, say('entitlement'));
  if (rows.length === 0) return [heading, ...paragraphPieces(drawing, say('noYears'))];
  return [heading, ...tablePieces(drawing, columns, rows)];
}

/** What is not placed yet, a line to write on for each calendar year; or that nothing is left. */
export function toPlacePieces(drawing: AnnexDrawing, years: readonly LeaveYear[]): Piece[] {
  const { translate, language } = drawing.texts;
  const heading = headingPiece(drawing, translate('annexes.leaveAgreement.toPlaceHeading'));
  const open = years.filter(({ toPlaceHalfDays }) => toPlaceHalfDays > 0);
  if (open.length === 0)
    return [heading, ...paragraphPieces(drawing, translate('annexes.leaveAgreement.nothingToPlace'))];
  const lines = open.map(({ calendarYear, toPlaceHalfDays }) => {
    const days = formatQuantity({ amount: toPlaceHalfDays, unit: 'halfDays' }, language);
    const params = { year: String(calendarYear), days, blank };
    return fillInPiece(drawing, translate('annexes.leaveAgreement.toPlaceLine', params));
  });
  return [heading, ...lines.map((line, at) => ({ ...line, isGlued: at < lines.length - 1 }))];
}
