import { addMonths, ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { measureHomeCare } from '../home-care/measure-home-care.ts';
import type { Mentor } from '../input/people.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';
import { quantity } from '../rules/quantity.ts';
import { type Claimant, mentorsOfClaimant, wholeMonths } from './claimant.ts';
import type { Condition, ConditionVerdict, Verdict } from './incentive.ts';

type Judged = Omit<ConditionVerdict, 'code'>;

function verdictOf(isMet: boolean): Verdict {
  return isMet ? 'met' : 'notMet';
}

/** A fact that is missing makes a condition unknown. */
function verdictOn<T>(fact: T | undefined, isMet: (fact: T) => boolean): Verdict {
  return fact === undefined ? 'unknown' : verdictOf(isMet(fact));
}

/** A training that was followed counts; one planned after the learner has left does not; anything else is to be checked. */
function trainingVerdict(mentor: Mentor | undefined, { lastDay }: Claimant): Verdict {
  if (mentor?.training === 'done') return 'met';
  const day = mentor?.trainingDay === undefined ? undefined : toDayNumber(mentor.trainingDay);
  return mentor?.training === 'planned' && day !== undefined && day > lastDay ? 'notMet' : 'unknown';
}

function judgeMentorTraining(claimant: Claimant): Judged {
  const verdicts = mentorsOfClaimant(claimant).map((mentor) => trainingVerdict(mentor, claimant));
  if (verdicts.includes('notMet')) return { verdict: 'notMet' };
  return { verdict: verdicts.length > 0 && verdicts.every((verdict) => verdict === 'met') ? 'met' : 'unknown' };
}

function judgeRegistration({ agreements, firstDay }: Claimant, months: number, today: DayNumber): Judged {
  const deadline = addMonths(firstDay, months);
  const registered = agreements.find(({ premiumRegistrationDay }) => premiumRegistrationDay)?.premiumRegistrationDay;
  if (registered !== undefined) return { verdict: verdictOf(toDayNumber(registered) <= deadline), day: deadline };
  return { verdict: today > deadline ? 'notMet' : 'unknown', day: deadline };
}

/** Days that a mentor guides the learner at the company, as whole months from the first of them. */
function mentorMonths({ placements, plan }: Claimant, mentor: number): number {
  const held = placements.filter((placement) => placement.mentor === mentor);
  if (held.length === 0) return 0;
  const first = Math.min(...held.map((placement) => placement.first));
  const days = held.reduce((sum, placement) => sum + placement.last - placement.first + 1, 0);
  return wholeMonths(plan.context.frame.first + first, days);
}

function atLeast(amount: number, least: number): Judged {
  return {
    verdict: verdictOf(amount >= least),
    value: quantity(amount, 'months'),
    limit: quantity(least, 'months'),
  };
}

function judgeSizes(condition: Condition, claimant: Claimant, mentor: number, facts: PlanFacts): Judged | undefined {
  const { agreements, firstDay, days } = claimant;
  switch (condition.code) {
    case 'months':
      return atLeast(wholeMonths(firstDay, days), condition.least);
    case 'mentorMonths':
      return mentor < 0 ? { verdict: 'unknown' } : atLeast(mentorMonths(claimant, mentor), condition.least);
    case 'subsidisedMonths': {
      const months = agreements.find(({ subsidisedMonths }) => subsidisedMonths !== undefined)?.subsidisedMonths;
      if (months === undefined) return { verdict: 'unknown', limit: quantity(condition.most, 'months') };
      return {
        verdict: verdictOf(months <= condition.most),
        value: quantity(months, 'months'),
        limit: quantity(condition.most, 'months'),
      };
    }
    case 'workplaceShare':
      return {
        verdict: verdictOf(facts.hours.workplaceShare >= condition.least * 100),
        value: quantity(Math.floor(facts.hours.workplaceShare / 100), 'percent'),
        limit: quantity(condition.least, 'percent'),
      };
    case 'times': {
      const before = agreements.find(({ premiumsBefore }) => premiumsBefore !== undefined)?.premiumsBefore;
      const limit = quantity(condition.most, 'times');
      if (before === undefined) return { verdict: 'unknown', limit };
      return { verdict: verdictOf(before < condition.most), value: quantity(before, 'times'), limit };
    }
    case 'age': {
      const age = ageOn(facts.learner.birthDate, firstDay);
      return { verdict: verdictOf(age >= condition.least && age < condition.under) };
    }
    default:
      return undefined;
  }
}

function judgeFacts(condition: Condition, claimant: Claimant, today: DayNumber): Judged {
  const { plan, company, agreements, placements } = claimant;
  switch (condition.code) {
    case 'region':
      return { verdict: verdictOn(company.region, (region) => region === condition.region) };
    case 'legalRegime':
      return { verdict: verdictOn(company.legalRegime, (regime) => regime === condition.legalRegime) };
    case 'agreementKind':
      return { verdict: verdictOf(agreements.some(({ kind }) => condition.kinds.includes(kind))) };
    case 'workplaceKind': {
      const { workplaces } = plan.context;
      const isThere = placements.some(({ workplace }) =>
        condition.kinds.includes(workplaces[workplace]!.workplace.kind),
      );
      return { verdict: verdictOf(isThere) };
    }
    case 'mentorTrained':
      return judgeMentorTraining(claimant);
    case 'registered':
      return judgeRegistration(claimant, condition.months, today);
    case 'remoteHours': {
      const minutes = measureHomeCare(plan)?.months.reduce((sum, month) => sum + month.sendableMinutes, 0) ?? 0;
      return { verdict: verdictOf(minutes > 0), value: quantity(minutes, 'minutes') };
    }
    default:
      throw new Error(`No judge for condition ${condition.code}`);
  }
}

/** Judges one condition for a company of a learner; `mentor` is the index of the mentor an incentive is paid for, else -1. */
export function judgeCondition(
  condition: Condition,
  claimant: Claimant,
  mentor: number,
  facts: PlanFacts,
): ConditionVerdict {
  const judged = judgeSizes(condition, claimant, mentor, facts) ?? judgeFacts(condition, claimant, facts.today);
  return { code: condition.code, ...judged };
}
