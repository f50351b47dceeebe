import type { DayNumber } from '../calendar/iso-date.ts';
import { type ClassDays, schoolFreeReason } from '../plan/class-days.ts';
import { numberOn } from './legal-number.ts';
import { localFreeHalfDays, specialLocalFreeHalfDays, studyHalfDays } from './legal-numbers-class-year.ts';
import { legalSources } from './legal-sources.ts';
import type { ClassFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { ClassHit, ClassRule } from './rule.ts';

type FreeDays = { readonly days: DayNumber[]; readonly halfDays: number };

/** The days and half days that a school takes off for one reason; days without lessons anyway are not taken off. */
function freeDaysOf({ free, calendarDays }: ClassDays, reason: number): FreeDays {
  const days: DayNumber[] = [];
  let halfDays = 0;
  for (let at = 0; at < free.length; at++) {
    if (free[at] !== reason) continue;
    halfDays++;
    const day = calendarDays.frame.first + (at >> 1);
    if (days.at(-1) !== day) days.push(day);
  }
  return { days, halfDays };
}

/** Finds class groups with more free half days for a reason than allowed; groups of a school with the same days are one finding. */
function* tooManyFreeDays(
  { context, learners }: ClassFacts,
  reason: number,
  mostOf: (classDays: ClassDays) => number,
): Generator<ClassHit> {
  const told = new Map<string, { hit: Omit<ClassHit, 'trajectoryIds'>; groups: Set<string> }>();
  for (const [groupId, classDays] of context.classGroups) {
    const most = mostOf(classDays);
    const { days, halfDays } = freeDaysOf(classDays, reason);
    const [first, ...rest] = days;
    if (first === undefined || halfDays <= most) continue;
    const key = `${classDays.school.id} ${halfDays} ${days.join(' ')}`;
    const known = told.get(key);
    if (known) {
      known.groups.add(groupId);
      continue;
    }
    told.set(key, {
      hit: {
        days: [first, ...rest],
        value: quantity(halfDays, 'halfDays'),
        limit: quantity(most, 'halfDays'),
        params: { school: classDays.school.name },
      },
      groups: new Set([groupId]),
    });
  }
  for (const { hit, groups } of told.values()) {
    const touched = learners.filter(({ plan }) => groups.has(plan.classDays.classGroup.id));
    if (touched.length > 0) yield { ...hit, trajectoryIds: touched.map(({ plan }) => plan.trajectory.id) };
  }
}

/** A school takes one local free day or two half days a year on each campus; special education twice as many. */
export const localFreeDays = {
  id: 'class-year/local-free-days',
  severity: 'error',
  source: legalSources.schoolFreeDays,
  *checkClass(facts) {
    const day = facts.context.frame.first;
    yield* tooManyFreeDays(facts, schoolFreeReason.localFree, ({ school }) =>
      numberOn(school.educationType === 'special' ? specialLocalFreeHalfDays : localFreeHalfDays, day),
    );
  },
} as const satisfies ClassRule;

/** A school takes one study day a year; it may differ per group of learners. */
export const studyDays = {
  id: 'class-year/study-days',
  severity: 'error',
  source: legalSources.schoolFreeDays,
  *checkClass(facts) {
    const most = numberOn(studyHalfDays, facts.context.frame.first);
    yield* tooManyFreeDays(facts, schoolFreeReason.studyDay, () => most);
  },
} as const satisfies ClassRule;

export const classYearFreeDayRules: readonly ClassRule[] = [localFreeDays, studyDays];
