import { daysOfHalfDays, entriesOf } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import { type DeviationFacts, deviationsOf, type Misplacement } from './deviation-days.ts';
import { moveRecuperation, openRecuperation } from './deviation-edits.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

function listed({ placed, misplaced }: DeviationFacts): number {
  return placed.length + misplaced.length;
}

/** True when the agreement stopped before its planned end: what is not taken back by then cannot be any more. */
function stoppedEarly(plan: Plan, { agreement }: DeviationFacts): boolean {
  const planned = plan.agreements[agreement]?.agreement;
  return planned?.actualLastDay !== undefined && planned.actualLastDay < planned.plannedLastDay;
}

/** Work in a school holiday is taken back half day for half day, unless the agreement ends early. */
export const recuperationMissing = {
  id: 'deviations/recuperation-missing',
  severity: 'error',
  source: legalSources.leaveDeviation,
  *check(facts) {
    const { plan } = facts;
    for (const own of deviationsOf(facts)) {
      const missing = own.worked.length - listed(own);
      const [firstDay, ...rest] = daysOfHalfDays(plan.context.frame, own.worked);
      if (missing <= 0 || firstDay === undefined || stoppedEarly(plan, own)) continue;
      const open = openRecuperation(facts, own, missing);
      const halfDays = open && entriesOf(plan.context.frame, open);
      yield {
        days: [firstDay, ...rest],
        value: quantity(listed(own), 'halfDays'),
        limit: quantity(own.worked.length, 'halfDays'),
        params: { opportunity: own.deviation.learningOpportunity },
        ...(halfDays && { fix: { type: 'addRecuperation', deviationId: own.deviation.id, halfDays } }),
      };
    }
  },
} as const satisfies Rule;

/** No more is taken back than was worked. */
export const recuperationTooMuch = {
  id: 'deviations/recuperation-too-much',
  severity: 'error',
  source: legalSources.leaveDeviation,
  *check(facts) {
    const { frame } = facts.plan.context;
    for (const own of deviationsOf(facts)) {
      const { deviation, claimedHalfDays, placed, misplaced } = own;
      if (listed(own) <= claimedHalfDays) continue;
      const all = [...placed, ...misplaced.map(({ at }) => at)];
      const [firstDay, ...rest] = daysOfHalfDays(frame, all);
      const recuperation = entriesOf(frame, all.slice(0, claimedHalfDays));
      yield {
        days: [firstDay!, ...rest],
        value: quantity(listed(own), 'halfDays'),
        limit: quantity(claimedHalfDays, 'halfDays'),
        params: { opportunity: deviation.learningOpportunity },
        fix: { type: 'changeDeviation', id: deviation.id, change: { recuperation } },
      };
    }
  },
} as const satisfies Rule;

/** Recuperation that is misplaced for one cause, one hit a deviation. */
function* misplacedFor(facts: PlanFacts, wanted: Misplacement): Generator<Hit> {
  for (const own of deviationsOf(facts)) {
    const halfDays = own.misplaced.filter(({ cause }) => cause === wanted).map(({ at }) => at);
    const [firstDay, ...rest] = daysOfHalfDays(facts.plan.context.frame, halfDays);
    if (firstDay === undefined) continue;
    yield {
      days: [firstDay, ...rest],
      params: { opportunity: own.deviation.learningOpportunity },
      fix: () => moveRecuperation(facts, own),
    };
  }
}

/** Recuperation lies on half days on which the learner would be in the company, each taken back once. */
export const recuperationNotWorkDay = {
  id: 'deviations/recuperation-not-work-day',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => misplacedFor(facts, 'notWorkDay'),
} as const satisfies Rule;

/** Recuperation lies in lesson weeks. */
export const recuperationNotLessonWeek = {
  id: 'deviations/recuperation-not-lesson-week',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => misplacedFor(facts, 'notLessonWeek'),
} as const satisfies Rule;

/** Recuperation lies in the school year of the work. */
export const recuperationOtherSchoolYear = {
  id: 'deviations/recuperation-other-school-year',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => misplacedFor(facts, 'otherSchoolYear'),
} as const satisfies Rule;

/** Recuperation lies under the agreement of the work. */
export const recuperationOutsideAgreement = {
  id: 'deviations/recuperation-outside-agreement',
  severity: 'error',
  source: legalSources.leaveDeviation,
  check: (facts) => misplacedFor(facts, 'outsideAgreement'),
} as const satisfies Rule;

export const deviationRecuperationRules: readonly Rule[] = [
  recuperationMissing,
  recuperationTooMuch,
  recuperationNotWorkDay,
  recuperationNotLessonWeek,
  recuperationOtherSchoolYear,
  recuperationOutsideAgreement,
];
