import { addMonths, type DayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import type { IncentiveChange } from '../input/money.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';
import { type Claimant, claimantsOf, wholeMonths } from './claimant.ts';
import type { ConditionVerdict, Incentive, IncentiveAmount, IncentiveVerdict, Verdict } from './incentive.ts';
import { incentives as shipped } from './incentives.ts';
import { judgeCondition } from './judge-condition.ts';

function isWithin(day: DayNumber, from: IsoDate, until: IsoDate | undefined): boolean {
  return toDayNumber(from) <= day && (until === undefined || day <= toDayNumber(until));
}

/** What a user knows better about an incentive on a day. */
function changeOf({ plan }: PlanFacts, id: string, day: DayNumber): IncentiveChange | undefined {
  const changes = plan.context.classYear.money?.incentives ?? [];
  return changes.find(({ incentiveId, firstDay, lastDay }) => incentiveId === id && isWithin(day, firstDay, lastDay));
}

function judgeHold(incentive: Incentive, change: IncentiveChange | undefined, day: DayNumber): ConditionVerdict[] {
  const isOnHold = change?.isOnHold ?? incentive.onHold?.some(({ from, until }) => isWithin(day, from, until));
  if (isOnHold === undefined) return [];
  return [{ code: 'notOnHold', verdict: isOnHold ? 'notMet' : 'met' }];
}

/** What an amount comes to at most over the whole months with the company, in cents. */
function amountOf(amount: IncentiveAmount | undefined, { firstDay, days }: Claimant): number | undefined {
  if (!amount) return undefined;
  if (amount.per === 'schoolYear') return amount.cents;
  const cents = amount.cents * Math.min(wholeMonths(firstDay, days), amount.mostMonths ?? Number.POSITIVE_INFINITY);
  return Math.min(cents, amount.companyCeilingCents ?? cents);
}

/** The amount a user's change leaves: the shipped one with other cents, or the cents alone. */
function changedAmount(incentive: Incentive, change: IncentiveChange | undefined): IncentiveAmount | undefined {
  if (change?.amountCents === undefined) return incentive.amount;
  return { per: 'schoolYear', isMaximum: false, ...incentive.amount, cents: change.amountCents };
}

function overall(conditions: readonly ConditionVerdict[]): Verdict {
  if (conditions.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  return conditions.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'met';
}

function judge(incentive: Incentive, claimant: Claimant, mentor: number, facts: PlanFacts): IncentiveVerdict {
  const { plan, company, firstDay } = claimant;
  const change = changeOf(facts, incentive.id, firstDay);
  const conditions = [
    ...incentive.conditions.map((condition) => judgeCondition(condition, claimant, mentor, facts)),
    ...judgeHold(incentive, change, firstDay),
  ];
  return {
    incentive,
    trajectoryId: plan.trajectory.id,
    companyId: company.id,
    ...(mentor >= 0 && { mentorId: plan.context.mentors[mentor]!.id }),
    verdict: overall(conditions),
    conditions,
    status: change?.status ?? incentive.status,
    amountCents: amountOf(changedAmount(incentive, change), claimant),
    ...(incentive.apply && {
      applyFrom: addMonths(firstDay, incentive.apply.fromMonths),
      applyBy: addMonths(firstDay, incentive.apply.untilMonths),
    }),
    source: change ? { stated: change.source } : incentive.source,
  };
}

/** The mentors an incentive is judged for: each of the company's where it is paid per mentor, else none (-1). */
function mentorsFor(incentive: Incentive, { placements }: Claimant): readonly number[] {
  if (incentive.per === 'learner' || placements.length === 0) return [-1];
  return [...new Set(placements.map(({ mentor }) => mentor))];
}

/** Judges every incentive in force for each company of a learner: amount, and each condition met, not met or unknown. */
export function judgeIncentives(facts: PlanFacts, incentives: readonly Incentive[] = shipped): IncentiveVerdict[] {
  return claimantsOf(facts.plan).flatMap((claimant) =>
    incentives
      .filter(({ from, until }) => isWithin(claimant.firstDay, from, until))
      .flatMap((incentive) =>
        mentorsFor(incentive, claimant).map((mentor) => judge(incentive, claimant, mentor, facts)),
      ),
  );
}
