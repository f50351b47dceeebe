import { describe, expect, test } from 'vitest';
import type { IncentiveVerdict } from '../../shared/money/incentive.ts';
import { incentives } from '../../shared/money/incentives.ts';
import { sumIncentives } from '../../shared/money/sum-incentives.ts';

function verdict(id: string, change: Partial<IncentiveVerdict>): IncentiveVerdict {
  const incentive = incentives.find((found) => found.id === id)!;
  return {
    incentive,
    trajectoryId: 'aster-2026',
    companyId: 'wzc',
    verdict: 'met',
    conditions: [],
    status: incentive.status,
    amountCents: incentive.amount?.cents,
    source: incentive.source,
    ...change,
  };
}

describe('sumIncentives', () => {
  test('adds learners, and counts a mentor once', () => {
    const sums = sumIncentives([
      verdict('kwalificerend-werkplekleren', {}),
      verdict('kwalificerend-werkplekleren', { trajectoryId: 'berk-2026' }),
      verdict('actiris-mentorpremie', { mentorId: 'fien' }),
      verdict('actiris-mentorpremie', { mentorId: 'fien', trajectoryId: 'berk-2026' }),
      verdict('actiris-mentorpremie', { mentorId: 'vic', trajectoryId: 'berk-2026' }),
    ]);
    expect(sums).toEqual([{ companyId: 'wzc', metCents: 550_000, unknownCents: 0 }]);
  });

  test('keeps what is unknown apart and leaves out what is not met', () => {
    const sums = sumIncentives([
      verdict('kwalificerend-werkplekleren', { verdict: 'unknown' }),
      verdict('sociaal-fonds-ouderenzorg', { verdict: 'notMet' }),
      verdict('vohi-begeleidingspremie', { companyId: 'thuis', amountCents: 125_000 }),
      verdict('sociale-maribel-319-01', { companyId: 'thuis' }),
    ]);
    expect(sums).toEqual([
      { companyId: 'wzc', metCents: 0, unknownCents: 100_000 },
      { companyId: 'thuis', metCents: 125_000, unknownCents: 0 },
    ]);
  });

  test.each([
    { learners: 4, metCents: 1_000_000 },
    { learners: 5, metCents: 1_000_000 },
    { learners: 3, metCents: 750_000 },
  ])('$learners learners of 2 500 euro stop at the ceiling of 10 000', ({ learners, metCents }) => {
    const verdicts = Array.from({ length: learners }, (_, index) =>
      verdict('diverscity-ondersteuningspremie', { trajectoryId: `${index}`, amountCents: 250_000 }),
    );
    expect(sumIncentives(verdicts)).toEqual([{ companyId: 'wzc', metCents, unknownCents: 0 }]);
  });
});
