import { mondayOf, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { firstPeriodLastDay, type HomeCareDays, homeCareDaysOf } from '../../../shared/home-care/home-care-days.ts';
import { evaluationsOf } from '../../../shared/rules/evaluations.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { minimumSupervisedDays } from '../../../shared/rules/legal-numbers-home-care.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { OpenMilestone } from './milestone.ts';

/** The first days in home care, which are under supervision, with how many have passed. */
function supervisedDays({ plan, today }: PlanFacts, days: HomeCareDays): OpenMilestone {
  const { first } = plan.context.frame;
  const limit = numberOn(minimumSupervisedDays, first + days[0].index);
  const pips = days.slice(0, limit).map(({ index }) => ({ day: first + index, isPast: first + index <= today }));
  const count = pips.filter(({ isPast }) => isPast).length;
  return {
    key: 'supervised',
    id: 'supervised',
    isDone: count >= limit,
    day: pips.at(-1)?.day,
    params: { count, limit },
    pips,
  };
}

/** The evaluation by the parties: done with a positive outcome. */
function evaluation({ plan }: PlanFacts, days: HomeCareDays): OpenMilestone {
  const positive = evaluationsOf(plan).find(({ isPositive }) => isPositive);
  const { first } = plan.context.frame;
  const limit = numberOn(minimumSupervisedDays, first + days[0].index);
  const tenth = days[limit - 1];
  const due = Math.max(firstPeriodLastDay(plan, days), tenth ? first + tenth.index : 0);
  return { key: 'evaluation', id: 'evaluation', isDone: positive !== undefined, day: positive?.day ?? due };
}

/** Weekly feedback moments: one for every week with remote work. */
function feedback({ plan, today }: PlanFacts, days: HomeCareDays): OpenMilestone[] {
  const { first } = plan.context.frame;
  const weeks = new Set(days.filter(({ isRemote }) => isRemote).map(({ index }) => mondayOf(first + index)));
  if (weeks.size === 0) return [];
  const held = new Set((plan.trajectory.homeCare?.feedbackDays ?? []).map((date) => mondayOf(toDayNumber(date))));
  const count = [...weeks].filter((monday) => held.has(monday)).length;
  const next = [...weeks].find((monday) => !held.has(monday));
  const day = next === undefined ? undefined : Math.max(next + 6, Math.min(today, next + 6));
  return [{ key: 'feedback', id: 'feedback', isDone: count === weeks.size, day, params: { count, limit: weeks.size } }];
}

/** What home care asks, in its order; nothing for a learner who never works there. */
export function homeCareMilestones(facts: PlanFacts): readonly OpenMilestone[] {
  const days = homeCareDaysOf(facts.plan);
  if (!days) return [];
  const { learner, plan } = facts;
  const start = plan.context.frame.first + days[0].index;
  const { centralRegistrationDay, introductionDay } = plan.trajectory.homeCare ?? {};
  const dated = (id: 'centralRegistration' | 'registrationNumber' | 'introduction', date: typeof introductionDay) => ({
    key: id,
    id,
    isDone: date !== undefined && toDayNumber(date) <= facts.today,
    day: date === undefined ? start : toDayNumber(date),
  });
  return [
    dated('centralRegistration', centralRegistrationDay),
    dated('registrationNumber', learner.registrationNumberDay),
    dated('introduction', introductionDay),
    supervisedDays(facts, days),
    evaluation(facts, days),
    ...feedback(facts, days),
  ];
}
