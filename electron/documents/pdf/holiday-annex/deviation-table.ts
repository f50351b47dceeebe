import type { DayNumber } from '../../../../shared/calendar/iso-date.ts';
import type { HalfLook } from '../../../../shared/design/day-looks.ts';
import type { DayPart } from '../../../../shared/input/primitives.ts';
import { formatDay, formatMinutes, formatQuantity } from '../../../../shared/messages/format.ts';
import type { DeviationPaper, WorkedDay } from '../../../../shared/rules/deviation-paper.ts';
import { dayPartText } from '../annex/agreement-words.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableCell, type TableRow, tablePieces } from '../annex/table-pieces.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { rangeText } from '../timetable-annex/week-table.ts';

const workedLook: HalfLook = { kind: 'deviation-work', workplace: -1, isPinned: false, hasV: false };
const takenBackLook: HalfLook = { ...workedLook, kind: 'recuperation' };

const halfDaysOf: Readonly<Record<DayPart, number>> = { day: 2, morning: 1, afternoon: 1 };

function countText(entries: readonly { readonly part: DayPart }[], { language }: SheetTexts): string {
  const amount = entries.reduce((sum, { part }) => sum + halfDaysOf[part], 0);
  return formatQuantity({ amount, unit: 'halfDays' }, language);
}

function dateText({ day, part }: { readonly day: DayNumber; readonly part: DayPart }, texts: SheetTexts): string {
  return dayPartText(formatDay(day, texts.language, true), part, texts);
}

function workedCells(worked: WorkedDay | undefined, texts: SheetTexts): TableCell[] {
  if (worked === undefined) return [{ text: '' }, { text: '' }, { text: '' }];
  const isUnknown = worked.parts.length === 0;
  return [
    { text: dateText(worked, texts), swatch: workedLook },
    { text: worked.parts.map((part) => rangeText(part, texts)).join('\n'), isBlank: isUnknown },
    { text: isUnknown ? '' : formatMinutes(worked.minutes, texts.language), isBlank: isUnknown },
  ];
}

/** Worked days with their hours, and beside them the days on which they are taken back; totals of both. */
export function deviationTable(drawing: AnnexDrawing, { worked, recuperation }: DeviationPaper): Piece[] {
  const { texts } = drawing;
  const { translate, language } = texts;
  const columns = [
    { label: translate('annexes.holidayAnnex.worked'), width: 50 },
    { label: translate('annexes.time'), width: 38 },
    { label: translate('annexes.hours'), width: 24 },
    { label: translate('annexes.holidayAnnex.takenBack'), width: 0 },
  ];
  const rows = Array.from({ length: Math.max(worked.length, recuperation.length) }, (_, at): TableRow => {
    const back = recuperation[at];
    const taken = back ? { text: dateText(back, texts), swatch: takenBackLook } : { text: '' };
    return { cells: [...workedCells(worked[at], texts), taken] };
  });
  const minutes = worked.reduce((sum, day) => sum + day.minutes, 0);
  const isKnown = worked.every(({ parts }) => parts.length > 0);
  const total: TableRow = {
    isTotal: true,
    cells: [
      { text: translate('annexes.holidayAnnex.workedTotal', { days: countText(worked, texts) }) },
      { text: '' },
      { text: isKnown ? formatMinutes(minutes, language) : '' },
      { text: translate('annexes.holidayAnnex.takenBackTotal', { days: countText(recuperation, texts) }) },
    ],
  };
  return tablePieces(drawing, columns, [...rows, total]);
}
