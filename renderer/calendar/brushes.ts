import type { DayKind } from '../../shared/design/day-kinds.ts';
import type { DayPart } from '../../shared/input/primitives.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { SchoolHalf } from './day-of-school.ts';

export type EntryKind = CalendarEntry['kind'];

/** How an entry of each kind looks in the calendar. */
export const lookOfKind = {
  localFree: 'localFree',
  studyDay: 'studyDay',
  exam: 'exam',
  schoolBlock: 'block',
  workBlock: 'workBlock',
} as const satisfies Record<EntryKind, SchoolHalf>;

/** Every kind that can be painted, in the order of the brushes; the letter that a day shows is the key that paints it. */
export const brushKinds = ['localFree', 'studyDay', 'exam', 'schoolBlock', 'workBlock'] as const satisfies EntryKind[];

/** In the order of the keys 1, 2 and 3. */
export const parts: readonly DayPart[] = ['day', 'morning', 'afternoon'];

/** The kind of day of a learner's year and of every sheet that half a day looks like; undefined for one without a fill. */
const dayKindOf: Readonly<Record<SchoolHalf, DayKind | 'weekend' | undefined>> = {
  none: undefined,
  lesson: 'school',
  exam: 'school',
  block: 'school',
  workBlock: 'work-residential',
  localFree: 'local-free',
  studyDay: 'study-day',
  bridgeDay: 'bridge-day',
  freeAfternoon: 'bridge-day',
  schoolHoliday: 'leave-unpaid',
  publicHoliday: 'public-holiday',
  weekend: 'weekend',
  outside: undefined,
};

/** The class of the fill of half a day. */
export function fillOf(look: SchoolHalf): string {
  const kind = dayKindOf[look];
  return kind === undefined ? '' : `kind-${kind}`;
}

/** Halves that carry no letter in the calendar: they fill most of it, and their fill alone tells them apart. */
const unlettered: ReadonlySet<SchoolHalf> = new Set<SchoolHalf>(['lesson', 'schoolHoliday']);

export function isLettered(look: SchoolHalf): boolean {
  const kind = dayKindOf[look];
  return kind !== undefined && kind !== 'weekend' && !unlettered.has(look);
}

/** The letter of half a day, the same as on the sheets; exams alone have one of their own. Empty for a half without a kind. */
export function letterOf(look: SchoolHalf, t: Translate): string {
  if (look === 'exam') return t('schoolCalendar.examLetter');
  const kind = dayKindOf[look];
  return kind === undefined || kind === 'weekend' ? '' : t(`dayKinds.${kind}.letter`);
}

/** The key of a brush in the language of the screen. */
export function keyOf(kind: EntryKind, t: Translate): string {
  return letterOf(lookOfKind[kind], t).toLowerCase();
}
