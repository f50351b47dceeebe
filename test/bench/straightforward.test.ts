import { afterAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { type Comparison, compareClassYear, rulesInBoth } from './compare.ts';
import { coveredRules } from './covered-rules.ts';
import { daysAfter, randomOf } from './varied/random.ts';
import { variedClassYear } from './varied/varied-class-year.ts';

// The straightforward version works in local time; instants of shifts are Belgian ones.
const usualZone = process.env.TZ;
process.env.TZ = 'Europe/Brussels';
afterAll(() => {
  if (usualZone === undefined) delete process.env.TZ;
  else process.env.TZ = usualZone;
});

const found = new Set<string>();

function expectSame(comparisons: readonly Comparison[]): void {
  for (const { rules } of comparisons) for (const rule of rules) found.add(rule);
  const different = comparisons.filter(({ differences }) => differences.length > 0);
  expect(different.map(({ id, differences }) => [id, ...differences])).toEqual([]);
}

/** Seeds whose class years the two versions once read differently. */
const keptSeeds = [349, 452, 566];
const seeds = [...Array.from({ length: 80 }, (_, index) => index + 1), ...keptSeeds];

describe('an independent version with a date library finds the same', () => {
  test('all the rules it covers exist', () => {
    expect(rulesInBoth.map(({ id }) => id).sort()).toEqual([...coveredRules].sort());
  });

  test.each(['2026-08-15', '2026-09-01', '2026-10-05', '2027-01-15', '2027-03-17', '2027-06-30'])(
    'in the sample class on %s',
    (today) => {
      const comparisons = compareClassYear(sampleClassYear(), today);
      expect(comparisons).toHaveLength(24);
      expectSame(comparisons);
    },
  );

  test.each(seeds)('in the random class of seed %i', (seed) => {
    const startYear = 2019 + (seed % 14);
    const today = daysAfter(`${startYear}-09-01`, randomOf(seed).between(-30, 330));
    expectSame(compareClassYear(variedClassYear({ seed, learners: 6, mess: (seed % 5) / 4, startYear }), today));
  });

  test('and every rule it covers found something somewhere', () => {
    expect([...coveredRules].filter((rule) => !found.has(rule))).toEqual([]);
  });
});
