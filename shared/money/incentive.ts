import type { DayNumber, IsoDate } from '../calendar/iso-date.ts';
import type { Company, WorkplaceKind } from '../input/company.ts';
import type { IncentiveStatus } from '../input/money.ts';
import type { Agreement } from '../input/trajectory.ts';
import type { Quantity } from '../rules/quantity.ts';
import type { RuleSource } from '../rules/rule.ts';

/** What an incentive asks, with the numbers it asks it with. */
export type Condition =
  | { readonly code: 'region'; readonly region: NonNullable<Company['region']> }
  | { readonly code: 'legalRegime'; readonly legalRegime: NonNullable<Company['legalRegime']> }
  | { readonly code: 'agreementKind'; readonly kinds: readonly Agreement['kind'][] }
  | { readonly code: 'workplaceKind'; readonly kinds: readonly WorkplaceKind[] }
  /** Months under agreement with the company in the school year. */
  | { readonly code: 'months'; readonly least: number }
  /** Months that one mentor of the company guides the learner. */
  | { readonly code: 'mentorMonths'; readonly least: number }
  | { readonly code: 'subsidisedMonths'; readonly most: number }
  /** Percentage of the training that lies at the workplace. */
  | { readonly code: 'workplaceShare'; readonly least: number }
  | { readonly code: 'mentorTrained' }
  /** Months after the start within which the agreement is registered. */
  | { readonly code: 'registered'; readonly months: number }
  /** Times that the premium can be had for one learner. */
  | { readonly code: 'times'; readonly most: number }
  /** Age on the first day: at least one, under the other. */
  | { readonly code: 'age'; readonly least: number; readonly under: number }
  | { readonly code: 'remoteHours' };

export type ConditionCode = Condition['code'] | 'notOnHold';

/** How much an incentive is, in cents; without an amount it pays wage costs or hours. */
export type IncentiveAmount = {
  readonly cents: number;
  readonly per: 'schoolYear' | 'month';
  /** True where the text says "at most". */
  readonly isMaximum: boolean;
  /** Months that are paid at most. */
  readonly mostMonths?: number;
  /** The most a company gets in a school year for all its learners. */
  readonly companyCeilingCents?: number;
};

export type Incentive = {
  readonly id: string;
  /** Official Dutch name. */
  readonly name: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly amount?: IncentiveAmount;
  /** Paid for each learner, or once for each mentor. */
  readonly per: 'learner' | 'mentor';
  readonly status: IncentiveStatus;
  readonly conditions: readonly Condition[];
  /** Periods in which the fund pays nothing. */
  readonly onHold?: readonly { readonly from: IsoDate; readonly until: IsoDate }[];
  /** Months after the start between which it is applied for. */
  readonly apply?: { readonly fromMonths: number; readonly untilMonths: number };
  readonly source: RuleSource;
};

export type Verdict = 'met' | 'notMet' | 'unknown';

/** Whether a condition is met, with the sizes or the day it turns on. */
export type ConditionVerdict = {
  readonly code: ConditionCode;
  readonly verdict: Verdict;
  readonly value?: Quantity;
  readonly limit?: Quantity;
  readonly day?: DayNumber;
};

/** An incentive judged for one company of a learner, and one mentor where it is paid per mentor. */
export type IncentiveVerdict = {
  readonly incentive: Incentive;
  readonly trajectoryId: string;
  readonly companyId: string;
  readonly mentorId?: string;
  /** Met when all conditions are, not met when one is not, unknown otherwise. */
  readonly verdict: Verdict;
  readonly conditions: readonly ConditionVerdict[];
  readonly status: IncentiveStatus;
  /** What it comes to at most for this learner and school year, in cents; undefined where no amount is known. */
  readonly amountCents: number | undefined;
  readonly applyFrom?: DayNumber;
  readonly applyBy?: DayNumber;
  /** Where amount or status were read. */
  readonly source: RuleSource;
};
