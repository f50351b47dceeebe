import { isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import { spanOf } from '../../../../shared/calendar/period.ts';
import { formatDay, formatDays, formatPeriod } from '../../../../shared/messages/format.ts';
import type { Plan, PlannedAgreement } from '../../../../shared/plan/plan.ts';
import { type SpecialRun, specialRuns } from '../../special-days.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import { type ListEntry, listPieces, quiet } from '../annex/list-pieces.ts';
import type { Piece } from '../annex/piece.ts';
import { headingPiece, paragraphPieces } from '../annex/text-pieces.ts';
import { dayNameText } from '../month-sheets/block-lines.ts';
import { calendarName, type SheetTexts } from '../sheet-texts.ts';

/** "45" or "52 – 53": the ISO weeks of a period. */
function weeksText(first: number, last: number): string {
  const [from, to] = [isoWeekOf(first).week, isoWeekOf(last).week];
  return from === to ? String(from) : `${from} – ${to}`;
}

function holidayEntries(plan: Plan, { first, last }: PlannedAgreement, texts: SheetTexts): ListEntry[] {
  const start = plan.context.frame.first;
  return plan.classDays.calendarDays.holidays.flatMap((holiday) => {
    const span = spanOf(holiday);
    const [from, to] = [Math.max(span.first, start + first), Math.min(span.last, start + last)];
    if (from > to) return [];
    const weeks = texts.translate('annexes.timetable.weeks', { weeks: weeksText(from, to) });
    const period = formatPeriod(from, to, texts.language);
    return [{ label: calendarName(holiday.id, holiday.name, texts), text: `${period}, ${weeks}` }];
  });
}

function specialEntry(run: SpecialRun, start: number, texts: SheetTexts): ListEntry {
  const { translate, language } = texts;
  const days = Array.from({ length: run.last - run.first + 1 }, (_, at) => start + run.first + at);
  const name = run.name === 'closure' ? translate('annexes.timetable.closure') : dayNameText(run.name, texts);
  const use = translate(`annexes.timetable.uses.${run.use}`);
  return {
    label: days.length === 1 ? formatDay(days[0]!, language) : formatDays(days, language),
    text: translate('annexes.labelled', { label: name, text: use }),
  };
}

/** School holidays under the agreement with their weeks, and what they do to it. */
export function holidayPieces(drawing: AnnexDrawing, plan: Plan, agreement: PlannedAgreement): Piece[] {
  const { translate } = drawing.texts;
  const entries = holidayEntries(plan, agreement, drawing.texts);
  const heading = headingPiece(drawing, translate('annexes.timetable.holidays'));
  if (entries.length === 0) return [heading, ...paragraphPieces(drawing, translate('annexes.timetable.noHolidays'))];
  const note = agreement.agreement.kind === 'partTime' ? 'goesOn' : 'suspended';
  const list = listPieces(drawing, entries, 2, 34).map((piece) => ({ ...piece, isGlued: true }));
  return [heading, ...list, ...paragraphPieces(drawing, translate(`annexes.timetable.${note}`), quiet)];
}

/** Public holidays, free days of the school, exams and closures on weekdays, and whether they are worked. */
export function specialPieces(drawing: AnnexDrawing, plan: Plan, { first, last }: PlannedAgreement): Piece[] {
  const { texts } = drawing;
  const entries = specialRuns(plan, first, last).map((run) => specialEntry(run, plan.context.frame.first, texts));
  if (entries.length === 0) return [];
  const heading = headingPiece(drawing, texts.translate('annexes.timetable.special'));
  return [heading, ...listPieces(drawing, entries, 2, 34)];
}
