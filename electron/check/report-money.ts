import { dayNumberOf, fromDayNumber, type IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Language } from '../../shared/messages/format.ts';
import { type Translate, wordSource } from '../../shared/messages/word-finding.ts';
import { wordCondition } from '../../shared/messages/word-incentive.ts';
import { allowanceMonths } from '../../shared/money/allowance.ts';
import type { IncentiveVerdict, Verdict } from '../../shared/money/incentive.ts';
import { judgeIncentives } from '../../shared/money/judge-incentives.ts';
import { sumIncentives } from '../../shared/money/sum-incentives.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** The allowance of a calendar month; without cents the amount is unknown, never the last one known. */
export type ReportedAllowance = {
  /** First day of the month. */
  readonly month: IsoDate;
  readonly daysUnderAgreement: number;
  readonly cents?: number;
  readonly source?: string;
};

export function reportAllowance({ plan, programme }: PlanFacts): readonly ReportedAllowance[] {
  return allowanceMonths(plan, programme.allowanceBand).map(({ year, month, daysUnderAgreement, allowance }) => ({
    month: fromDayNumber(dayNumberOf(year, month, 1)),
    daysUnderAgreement,
    ...(allowance && { cents: allowance.cents, source: allowance.source }),
  }));
}

/** An incentive judged for one company of a learner, each condition in a sentence. */
export type ReportedIncentive = {
  readonly id: string;
  readonly name: string;
  readonly companyId: string;
  readonly mentorId?: string;
  readonly verdict: Verdict;
  readonly status: IncentiveVerdict['status'];
  readonly amountCents?: number;
  readonly applyFrom?: IsoDate;
  readonly applyBy?: IsoDate;
  readonly conditions: readonly { readonly code: string; readonly verdict: Verdict; readonly message: string }[];
  readonly source: string;
};

function reportIncentive(judged: IncentiveVerdict, language: Language, translate: Translate): ReportedIncentive {
  const { incentive, companyId, mentorId, verdict, status, amountCents, applyFrom, applyBy, conditions } = judged;
  return {
    id: incentive.id,
    name: incentive.name,
    companyId,
    ...(mentorId !== undefined && { mentorId }),
    verdict,
    status,
    ...(amountCents !== undefined && { amountCents }),
    ...(applyFrom !== undefined && { applyFrom: fromDayNumber(applyFrom) }),
    ...(applyBy !== undefined && { applyBy: fromDayNumber(applyBy) }),
    conditions: conditions.map((condition) => ({
      code: condition.code,
      verdict: condition.verdict,
      message: wordCondition(condition, language, translate),
    })),
    source: wordSource(judged.source, translate),
  };
}

/** Every incentive in force for the companies of a learner. */
export function reportIncentives(
  facts: PlanFacts,
  language: Language,
  translate: Translate,
): readonly ReportedIncentive[] {
  return judgeIncentives(facts).map((judged) => reportIncentive(judged, language, translate));
}

/** What a company can claim for all learners together, in cents. */
export type ReportedClaims = {
  readonly companyId: string;
  readonly company: string;
  readonly metCents: number;
  readonly unknownCents: number;
};

export function reportClaims(learners: readonly PlanFacts[]): readonly ReportedClaims[] {
  const [first] = learners;
  if (!first) return [];
  const { companies, companyIndex } = first.plan.context;
  return sumIncentives(learners.flatMap((facts) => judgeIncentives(facts))).map((claims) => ({
    companyId: claims.companyId,
    company: companies[companyIndex.get(claims.companyId)!]!.company.name,
    metCents: claims.metCents,
    unknownCents: claims.unknownCents,
  }));
}
