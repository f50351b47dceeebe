import { birthday } from '../calendar/iso-date.ts';
import { exclusion, findExclusions } from '../hours/denominator.ts';
import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import {
  compulsoryLessonPeriods,
  compulsorySchoolAge,
  guidelineShare,
  laterLessonPeriods,
  premiumShare,
} from './legal-numbers-hours.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

const hundredth = 100;

/** A share below a limit, in whole percents: rounded down, so that it never reads the limit itself. */
function lowShare({ plan, hours }: PlanFacts, limit: number): Hit {
  const first = plan.agreements.find((agreement) => agreement.first <= agreement.last)?.first ?? plan.first;
  return {
    days: [plan.context.frame.first + first],
    value: quantity(Math.floor(hours.workplaceShare / hundredth), 'percent'),
    limit: quantity(limit / hundredth, 'percent'),
    params: {
      work: quantity(hours.allWorkMinutes, 'minutes'),
      school: quantity(hours.schoolMinutes, 'minutes'),
      lesson: lessonPeriodMinutesOf(plan),
    },
  };
}

/** About 60 % of the competences are learned at the workplace; hours stand in for competences. */
export const shareGuideline = {
  id: 'hours/share-guideline',
  severity: 'info',
  source: legalSources.brochureDualLearning,
  *check(facts) {
    const { plan, hours } = facts;
    if (hours.allWorkMinutes + hours.schoolMinutes === 0) return;
    const limit = numberOn(guidelineShare, plan.context.frame.first + plan.first);
    if (hours.workplaceShare < limit) yield lowShare(facts, limit);
  },
} as const satisfies Rule;

/** True where a paid learner works in a company that the Flemish premium is for; a region nobody filled in may be Flanders. */
function canHavePremium({ context, agreements }: Plan): boolean {
  return agreements.some(
    ({ agreement, company }) =>
      agreement.kind !== 'sao' && (context.companies[company]!.company.region ?? 'flanders') === 'flanders',
  );
}

/** The workplace holds at least half of the training: no duty, but without it the company has no premium. */
export const sharePremium = {
  id: 'hours/share-premium',
  severity: 'warning',
  source: legalSources.premiumQualifyingWorkplace,
  *check(facts) {
    const { plan, hours } = facts;
    if (hours.allWorkMinutes + hours.schoolMinutes === 0) return;
    const limit = numberOn(premiumShare, plan.context.frame.first + plan.first);
    if (hours.workplaceShare < limit && canHavePremium(plan)) yield lowShare(facts, limit);
  },
} as const satisfies Rule;

/** Half days that count for somebody who has the whole school year: Monday to Friday outside school holidays and public holidays. */
function fullYearHalfDays(plan: Plan): number {
  const { frame, schoolHoliday, publicHoliday } = plan.classDays.calendarDays;
  let days = 0;
  for (let day = frame.startIndex; day <= frame.endIndex; day++) {
    if (day % 7 < 5 && schoolHoliday[day] === 0 && publicHoliday[day] === 0) days++;
  }
  return days * 2;
}

/** Counted half days under an OAO before and from a day of the plan. */
function splitHalfDays(plan: Plan, from: number): { readonly before: number; readonly after: number } {
  const exclusions = findExclusions(plan);
  let [before, after] = [0, 0];
  for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
    const holds = plan.agreement[at >> 1]!;
    if (exclusions[at] !== exclusion.none || plan.agreements[holds]!.agreement.kind !== 'oao') continue;
    if (at >> 1 < from) before++;
    else after++;
  }
  return { before, after };
}

/** Lesson periods that the school part needs: those of a full year in proportion to the counted days, day by day at the learner's age. */
function requiredPeriods({ plan, hours, learner }: PlanFacts): number {
  const { first } = plan.context.frame;
  const start = first + plan.first;
  const majority = birthday(learner.birthDate, numberOn(compulsorySchoolAge, start)) - first;
  const { before, after } =
    majority <= plan.first ? { before: 0, after: hours.denominatorHalfDays } : splitHalfDays(plan, majority);
  const share = numberOn(compulsoryLessonPeriods, start) * before + numberOn(laterLessonPeriods, start) * after;
  return Math.ceil(share / fullYearHalfDays(plan));
}

/** The school part counts at least 150 lesson periods a year, 240 while part-time schooling is compulsory; less for a shorter year. */
export const schoolPart = {
  id: 'hours/school-part',
  severity: 'error',
  source: legalSources.rszApprentices,
  *check(facts) {
    const { plan, hours } = facts;
    if (hours.denominatorHalfDays === 0) return;
    const start = plan.context.frame.first + plan.first;
    let periods = 0;
    for (const { kind, lessonPeriods } of hours.agreements) if (kind === 'oao') periods += lessonPeriods;
    if (periods >= numberOn(compulsoryLessonPeriods, start)) return;
    const required = requiredPeriods(facts);
    if (periods >= required) return;
    const first = Math.min(
      ...plan.agreements.filter(({ agreement }) => agreement.kind === 'oao').map((one) => one.first),
    );
    yield {
      days: [plan.context.frame.first + first],
      value: quantity(periods, 'periods'),
      limit: quantity(required, 'periods'),
      params: { whole: quantity(hours.denominatorHalfDays, 'halfDays') },
    };
  },
} as const satisfies Rule;
