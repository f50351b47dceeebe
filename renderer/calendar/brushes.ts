import type { DayPart } from '../../shared/input/primitives.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
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

/** Every kind that can be painted, with the key that does so; the keys are the same in every language. */
export const brushes = [
  { kind: 'localFree', key: 'v' },
  { kind: 'studyDay', key: 's' },
  { kind: 'exam', key: 'p' },
  { kind: 'schoolBlock', key: 'l' },
  { kind: 'workBlock', key: 'w' },
] as const satisfies readonly { kind: EntryKind; key: string }[];

/** In the order of the keys 1, 2 and 3. */
export const parts: readonly DayPart[] = ['day', 'morning', 'afternoon'];

/** The class of the fill of half a day. */
export const fillOf: Readonly<Record<SchoolHalf, string>> = {
  none: '',
  lesson: 'kind-school',
  exam: 'kind-school',
  block: 'kind-school',
  workBlock: 'kind-work-residential',
  localFree: 'kind-local-free',
  studyDay: 'kind-local-free',
  bridgeDay: 'kind-local-free',
  freeAfternoon: 'kind-local-free',
  schoolHoliday: 'kind-leave-unpaid',
  publicHoliday: 'kind-public-holiday',
  weekend: 'kind-weekend',
  outside: '',
};

/** Halves that carry a letter, because their fill alone does not tell them apart or they are rare. */
export const lettered: ReadonlySet<SchoolHalf> = new Set<SchoolHalf>([
  'exam',
  'block',
  'workBlock',
  'localFree',
  'studyDay',
  'bridgeDay',
  'freeAfternoon',
  'publicHoliday',
]);
