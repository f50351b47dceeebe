import { type DayLook, hasKind } from '../../../../shared/design/day-looks.ts';
import { formatDay, formatDays } from '../../../../shared/messages/format.ts';
import { halfDayFlag, halfDayKind } from '../../../../shared/plan/half-day.ts';
import { halfDaysOf, hasFlag, type Plan } from '../../../../shared/plan/plan.ts';
import type { AgreementSchedule, OddRun } from '../../agreement-schedule.ts';
import { type DayContent, dayContentsOf } from '../../day-content.ts';
import { dayNamesOf } from '../../day-names.ts';
import type { AnnexDrawing } from '../annex/annex-drawing.ts';
import type { Piece } from '../annex/piece.ts';
import { type TableRow, tablePieces } from '../annex/table-pieces.ts';
import { dayNameText } from '../month-sheets/block-lines.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { rangeText } from './week-table.ts';

function usualText(plan: Plan, { usual, first }: OddRun, texts: SheetTexts): string {
  const { translate } = texts;
  if (usual === undefined) return dayNameText(dayNamesOf(plan, first)[0]!, texts);
  const lessons = usual.lessonStart < 0 ? [] : [rangeText({ start: usual.lessonStart, end: usual.lessonEnd }, texts)];
  const school = usual.lessonPeriods > 0 ? [[texts.names.school, ...lessons].join(' ')] : [];
  const work = usual.parts.length > 0 ? [usual.parts.map((part) => rangeText(part, texts)).join(', ')] : [];
  const all = [...school, ...work];
  return all.length === 0 ? translate('annexes.timetable.free') : all.join(', ');
}

function contentText({ look, parts, lessons }: DayContent, texts: SheetTexts): string {
  if (!hasKind(look)) return '';
  const times = [...(lessons ? [lessons] : []), ...parts].map((part) => rangeText(part, texts));
  return [texts.names[look.kind], times.join(', ')].filter((text) => text !== '').join(' ');
}

/** What a day really holds; its halves where they differ. */
function plannedText(plan: Plan, look: DayLook, texts: SheetTexts): string {
  const contents = dayContentsOf(plan, look).map((content) => contentText(content, texts));
  const [morning, afternoon = morning] = contents;
  if (morning === afternoon) return morning === '' ? texts.translate('annexes.timetable.free') : morning!;
  const say = (key: string, what: string) => (what === '' ? [] : [texts.translate(`documents.${key}`, { what })]);
  return [...say('morning', morning!), ...say('afternoon', afternoon!)].join(', ');
}

function isAnnexed(plan: Plan, day: number): boolean {
  return hasFlag(plan, day, halfDayFlag.deviation) || halfDaysOf(plan, day, halfDayKind.recuperation) > 0;
}

function rowOf(run: OddRun, plan: Plan, looks: readonly DayLook[], texts: SheetTexts): TableRow {
  const start = plan.context.frame.first;
  const { language, translate } = texts;
  const days = Array.from({ length: run.last - run.first + 1 }, (_, at) => start + run.first + at);
  const date = days.length === 1 ? formatDay(days[0]!, language, true) : formatDays(days, language);
  const look = looks[run.first]!;
  const planned = plannedText(plan, look, texts);
  const half = look.isWhole || hasKind(look.morning) ? look.morning : look.afternoon;
  return {
    cells: [
      { text: date, isBold: true },
      { text: usualText(plan, run, texts), isQuiet: true },
      {
        text: isAnnexed(plan, run.first) ? translate('annexes.timetable.deviationAnnex', { what: planned }) : planned,
        ...(hasKind(half) && { swatch: { ...half, isPinned: false } }),
      },
    ],
  };
}

/** The days that have something else than the week schedule: date, what the schedule has, what is agreed. Never why. */
export function oddDayPieces(
  drawing: AnnexDrawing,
  plan: Plan,
  looks: readonly DayLook[],
  { oddRuns }: AgreementSchedule,
): Piece[] {
  const { translate } = drawing.texts;
  const columns = [
    { label: translate('annexes.date'), width: 38 },
    { label: translate('annexes.timetable.oddUsual'), width: 52 },
    { label: translate('annexes.timetable.oddPlanned'), width: 0 },
  ];
  const rows = oddRuns.map((run) => rowOf(run, plan, looks, drawing.texts));
  return tablePieces(drawing, columns, rows);
}
