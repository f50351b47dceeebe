import { toDayNumber } from '../calendar/iso-date.ts';
import { spanOf, spansOverlap } from '../calendar/period.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ClassRule } from './rule.ts';

/** A name as people compare it: without capitals and double spaces. */
function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** True when a learner is in the same programme at the same school, and started no later. */
function isBeside(other: PlanFacts, late: PlanFacts): boolean {
  const [theirs, own] = [other.plan.trajectory, late.plan.trajectory];
  return (
    other !== late &&
    theirs.learnerId !== own.learnerId &&
    theirs.programmeId === own.programmeId &&
    other.plan.classDays.school.id === late.plan.classDays.school.id &&
    toDayNumber(theirs.firstDay) <= toDayNumber(own.firstDay)
  );
}

/** The learner who makes a late start possible is one of the programme at this school, as far as the file knows. */
export const lateEntryName = {
  id: 'class-year/late-entry-name',
  severity: 'warning',
  source: legalSources.brochureProgramme,
  *checkClass({ learners }) {
    for (const facts of learners) {
      const { id, lateEntryBeside, firstDay } = facts.plan.trajectory;
      if (lateEntryBeside === undefined) continue;
      const name = plainName(lateEntryBeside);
      if (learners.some((other) => isBeside(other, facts) && plainName(other.learner.name) === name)) continue;
      yield {
        days: [toDayNumber(firstDay)],
        params: { name: lateEntryBeside, learner: facts.learner.name, programme: facts.programme.name },
        trajectoryIds: [id],
      };
    }
  },
} as const satisfies ClassRule;

/** Nobody is in the file twice: same name and same birth date under two ids. */
export const duplicateLearner = {
  id: 'class-year/duplicate-learner',
  severity: 'warning',
  source: { advice: 'sameNameAndBirthDate' },
  *checkClass({ learners }) {
    const people = new Map<string, PlanFacts[]>();
    for (const facts of learners) {
      const key = `${facts.learner.birthDate} ${plainName(facts.learner.name)}`;
      const known = people.get(key);
      if (known) known.push(facts);
      else people.set(key, [facts]);
    }
    for (const same of people.values()) {
      if (new Set(same.map(({ learner }) => learner.id)).size < 2) continue;
      const starts = same.map(({ plan }) => toDayNumber(plan.trajectory.firstDay));
      yield {
        days: [Math.min(...starts)],
        params: { learner: same[0]!.learner.name },
        trajectoryIds: same.map(({ plan }) => plan.trajectory.id),
      };
    }
  },
} as const satisfies ClassRule;

/** A learner has one trajectory at a time: an agreement is full-time. */
export const overlappingTrajectories = {
  id: 'class-year/overlapping-trajectories',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *checkClass({ learners }) {
    const byLearner = Map.groupBy(learners, ({ learner }) => learner.id);
    for (const own of byLearner.values()) {
      for (const [index, one] of own.entries()) {
        for (const other of own.slice(index + 1)) {
          const [a, b] = [spanOf(one.plan.trajectory), spanOf(other.plan.trajectory)];
          if (!spansOverlap(a, b)) continue;
          yield {
            days: [Math.max(a.first, b.first)],
            params: { learner: one.learner.name, end: { day: Math.min(a.last, b.last) } },
            trajectoryIds: [one.plan.trajectory.id, other.plan.trajectory.id],
          };
        }
      }
    }
  },
} as const satisfies ClassRule;

export const classYearLearnerRules: readonly ClassRule[] = [lateEntryName, duplicateLearner, overlappingTrajectories];
