import type { DayKind } from '../../../shared/design/day-kinds.ts';
import type { Workplace } from '../../../shared/input/company.ts';
import type { LessonTimetable } from '../../../shared/input/school.ts';
import { type Segment, weekKeys } from '../../../shared/input/trajectory.ts';
import { formatClockRange, type Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import { partsOf } from '../../../shared/plan/shifts.ts';
import { halvesOf } from '../../../shared/plan/wish.ts';

/** Half a place in the cycle as people see it. */
export type CycleCell = { readonly kind: DayKind | undefined; readonly name: string; readonly hours: string };

export type CellWords = {
  readonly workplace: Workplace | undefined;
  readonly timetable: LessonTimetable | undefined;
  readonly workKind: DayKind;
  readonly language: Language;
  readonly t: Translate;
};

function shiftCell(assignment: string, { workplace, workKind, language, t }: CellWords): CycleCell {
  const [code] = assignment.split('@');
  const shifts = workplace?.shiftCodes ?? [];
  const shift =
    shifts.find((each) => each.code === code) ?? shifts.find((each) => each.code === workplace?.defaultShift);
  const hours = shift
    ? partsOf(shift)
        .map(({ start, end }) => formatClockRange(start, end, language))
        .join(' + ')
    : '';
  return { kind: workKind, name: shift?.name ?? shift?.code ?? t('plannerDialogs.pattern.usual'), hours };
}

/** What one half of a place says, with the class's lessons where the segment follows them. */
export function cycleCell(segment: Segment, week: number, weekday: number, half: 0 | 1, words: CellWords): CycleCell {
  const { timetable, t } = words;
  const assignment = halvesOf(segment.cycle[week]?.[weekKeys[weekday]!])[half];
  const day = weekday > 4 ? undefined : timetable?.[weekKeys[weekday] as 'mon'];
  const periods = (half === 0 ? day?.morning : day?.afternoon)?.periods ?? 0;
  const hasLessons = segment.leavesClassPattern !== true && periods > 0;
  if (hasLessons || assignment === 'school') {
    return { kind: 'school', name: t('plannerDialogs.pattern.school'), hours: '' };
  }
  if (assignment === 'free') return { kind: 'roster-rest', name: t('plannerDialogs.pattern.rest'), hours: '' };
  if (assignment === undefined) {
    return weekday > 4 ? { kind: undefined, name: '', hours: '' } : shiftCell('work', words);
  }
  return shiftCell(assignment, words);
}
