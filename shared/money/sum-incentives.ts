import type { IncentiveVerdict, Verdict } from './incentive.ts';

/** What a company can claim in a school year, in cents: with every condition met, and more if the unknown ones turn out met. */
export type CompanyClaims = { readonly companyId: string; readonly metCents: number; readonly unknownCents: number };

/** Sum of one incentive at one company: each mentor once, and never above the company's ceiling. */
function sumOne(verdicts: readonly IncentiveVerdict[], asks: readonly Verdict[]): number {
  const claims = new Map<string, number>();
  for (const { incentive, trajectoryId, mentorId, verdict, amountCents } of verdicts) {
    if (!asks.includes(verdict) || amountCents === undefined) continue;
    const claim = incentive.per === 'mentor' && mentorId !== undefined ? mentorId : trajectoryId;
    claims.set(claim, Math.max(amountCents, claims.get(claim) ?? 0));
  }
  const cents = [...claims.values()].reduce((sum, amount) => sum + amount, 0);
  return Math.min(cents, verdicts[0]?.incentive.amount?.companyCeilingCents ?? cents);
}

/** Sums the incentives of a class by company, in the order in which companies appear. */
export function sumIncentives(verdicts: readonly IncentiveVerdict[]): CompanyClaims[] {
  const byCompany = Map.groupBy(verdicts, ({ companyId }) => companyId);
  return [...byCompany].map(([companyId, own]) => {
    const kinds = [...Map.groupBy(own, ({ incentive }) => incentive.id).values()];
    const metCents = kinds.reduce((sum, kind) => sum + sumOne(kind, ['met']), 0);
    const atBest = kinds.reduce((sum, kind) => sum + sumOne(kind, ['met', 'unknown']), 0);
    return { companyId, metCents, unknownCents: atBest - metCents };
  });
}
