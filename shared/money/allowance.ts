import {
  civilDate,
  type DayNumber,
  dayNumberOf,
  daysInMonth,
  type IsoDate,
  toDayNumber,
} from '../calendar/iso-date.ts';
import type { GuaranteedIncomeEntry } from '../input/money.ts';
import type { Programme } from '../input/programme.ts';
import type { Plan } from '../plan/plan.ts';
import { citationOf } from '../rules/legal-source.ts';
import { allowanceFormula, guaranteedIncomes } from './guaranteed-incomes.ts';

type Band = Programme['allowanceBand'];

/** A monthly allowance with the days it holds for, what it is made of and where that was read. */
export type Allowance = {
  readonly cents: number;
  readonly guaranteedIncomeCents: number;
  readonly thousandths: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: string;
};

/** The allowance of a guaranteed income, in cents: the band's share, rounded up to ten cents. */
export function allowanceCents(guaranteedIncomeCents: number, band: Band): number {
  const { thousandths, roundingCents } = allowanceFormula;
  const share = guaranteedIncomeCents * thousandths[band];
  return Math.ceil(share / (1000 * roundingCents)) * roundingCents;
}

/** The allowance on a day, from a user's own rows first; undefined where no row covers the day: never an older amount. */
export function allowanceOn(
  day: DayNumber,
  band: Band,
  own: readonly GuaranteedIncomeEntry[] = [],
): Allowance | undefined {
  const rows = [
    ...own.map(({ firstDay, lastDay, cents, source }) => ({ from: firstDay, until: lastDay, cents, source })),
    ...guaranteedIncomes.map(({ from, until, cents, source }) => ({ from, until, cents, source: citationOf(source) })),
  ];
  const held = rows.find(({ from, until }) => toDayNumber(from) <= day && day <= toDayNumber(until));
  if (!held) return undefined;
  return {
    cents: allowanceCents(held.cents, band),
    guaranteedIncomeCents: held.cents,
    thousandths: allowanceFormula.thousandths[band],
    from: held.from,
    until: held.until,
    source: held.source,
  };
}

/** One calendar month with days under an OAO. */
export type AllowanceMonth = {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly daysUnderAgreement: number;
  readonly isWholeMonth: boolean;
  /** The full month's allowance; undefined is "bedrag onbekend". */
  readonly allowance: Allowance | undefined;
};

/** Days under an OAO between two day indexes, and the first and last of them. */
function paidDays(plan: Plan, first: number, last: number): { first: number; last: number; count: number } | undefined {
  let held: { first: number; last: number; count: number } | undefined;
  for (let index = Math.max(first, plan.first); index <= Math.min(last, plan.last); index++) {
    if (plan.agreements[plan.agreement[index]!]?.agreement.kind !== 'oao') continue;
    held = { first: held?.first ?? index, last: index, count: (held?.count ?? 0) + 1 };
  }
  return held;
}

/** The allowance of each month of a plan under an OAO, in order; a wage (part-time) and an unpaid agreement (SAO) have none. */
export function allowanceMonths(plan: Plan, band: Band): AllowanceMonth[] {
  const own = plan.context.classYear.money?.guaranteedIncomes ?? [];
  const frameFirst = plan.context.frame.first;
  const months: AllowanceMonth[] = [];
  let { year, month } = civilDate(frameFirst + plan.first);
  for (let day = dayNumberOf(year, month, 1); day <= frameFirst + plan.last; day = dayNumberOf(year, month, 1)) {
    const length = daysInMonth(year, month);
    const paid = paidDays(plan, day - frameFirst, day - frameFirst + length - 1);
    if (paid) {
      const allowance = allowanceOn(frameFirst + paid.first, band, own);
      const isOneAmount = allowance !== undefined && frameFirst + paid.last <= toDayNumber(allowance.until);
      months.push({
        year,
        month,
        daysUnderAgreement: paid.count,
        isWholeMonth: paid.count === length,
        allowance: isOneAmount ? allowance : undefined,
      });
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
