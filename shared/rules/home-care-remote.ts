import { type DayNumber, fromDayNumber } from '../calendar/iso-date.ts';
import { type HomeCareDays, homeCareDaysOf } from '../home-care/home-care-days.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { type Evaluation, evaluationHolding, evaluationsOf, firstRemoteDay } from './evaluations.ts';
import { numberOn } from './legal-number.ts';
import { minimumSupervisedDays } from './legal-numbers-home-care.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/** The supervised periods of a plan and one more. */
function supervise({ plan }: PlanFacts, first: DayNumber, last: DayNumber): PlanEdit {
  const extension = { firstDay: fromDayNumber(first), lastDay: fromDayNumber(last) };
  const supervised = [...(plan.trajectory.homeCare?.supervised ?? []), extension];
  return { type: 'changeHomeCare', change: { supervised } };
}

/**
 * Starts remote work on the first day that allows it, or supervises every day that is left; only while the days in question
 * lie ahead, since the past stays as it was.
 */
function startLater(facts: PlanFacts, days: HomeCareDays, firstWrong: DayNumber): { fix?: PlanEdit } {
  if (firstWrong < facts.today) return {};
  const day = firstRemoteDay(facts, days);
  if (day !== undefined) return { fix: { type: 'changeHomeCare', change: { remoteFirstDay: fromDayNumber(day) } } };
  return { fix: supervise(facts, firstWrong, facts.plan.context.frame.first + days.at(-1)!.index) };
}

/** A learner works at least ten days under supervision before working remotely in home care. */
export const remoteTooEarly = {
  id: 'home-care/remote-too-early',
  severity: 'error',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const frameFirst = facts.plan.context.frame.first;
    const least = numberOn(minimumSupervisedDays, frameFirst + days[0].index);
    const supervisedFirst = days.findIndex(({ isRemote }) => isRemote);
    if (supervisedFirst < 0 || supervisedFirst >= least) return;
    const wrong: DayNumber[] = [];
    let supervised = 0;
    for (const { index, isRemote } of days) {
      if (supervised + wrong.length >= least) break;
      if (isRemote) wrong.push(frameFirst + index);
      else supervised++;
    }
    const [first, ...rest] = wrong;
    if (first === undefined) return;
    yield {
      days: [first, ...rest],
      value: quantity(supervisedFirst, 'days'),
      limit: quantity(least, 'days'),
      ...startLater(facts, days, first),
    };
  },
} as const satisfies Rule;

/** A learner works remotely only after a positive evaluation; while none is recorded, remote days count once they are there. */
export const remoteBeforeEvaluation = {
  id: 'home-care/remote-before-evaluation',
  severity: 'error',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const days = homeCareDaysOf(facts.plan);
    if (!days) return;
    const frameFirst = facts.plan.context.frame.first;
    const evaluations = evaluationsOf(facts.plan);
    const wrong: DayNumber[] = [];
    for (const { index, isRemote } of days) {
      const day = frameFirst + index;
      if (!isRemote || (evaluations.length === 0 && day > facts.today)) continue;
      if (evaluationHolding(evaluations, day) === undefined) wrong.push(day);
    }
    const [first, ...rest] = wrong;
    if (first === undefined) return;
    yield {
      days: [first, ...rest],
      params: { count: wrong.length },
      ...(evaluations.length > 0 && startLater(facts, days, first)),
    };
  },
} as const satisfies Rule;

/** After an evaluation that is not positive, supervision is extended until a new one is. */
export const remoteAfterNegative = {
  id: 'home-care/remote-after-negative',
  severity: 'error',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const { plan, today } = facts;
    const days = homeCareDaysOf(plan);
    if (!days) return;
    const evaluations = evaluationsOf(plan);
    if (evaluations.every(({ isPositive }) => isPositive)) return;
    const wrong = new Map<Evaluation, DayNumber[]>();
    for (const { index, isRemote } of days) {
      const day = plan.context.frame.first + index;
      const evaluation = isRemote ? evaluationHolding(evaluations, day) : undefined;
      if (!evaluation || evaluation.isPositive) continue;
      const held = wrong.get(evaluation);
      if (held) held.push(day);
      else wrong.set(evaluation, [day]);
    }
    for (const [first, ...rest] of wrong.values()) {
      if (first === undefined) continue;
      yield {
        days: [first, ...rest],
        params: { count: rest.length + 1 },
        ...(first >= today && { fix: supervise(facts, first, rest.at(-1) ?? first) }),
      };
    }
  },
} as const satisfies Rule;

export const homeCareRemoteRules: readonly Rule[] = [remoteTooEarly, remoteBeforeEvaluation, remoteAfterNegative];
