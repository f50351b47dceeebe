import { expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { compareClassYear } from './compare.ts';
import { variedClassYear } from './varied/varied-class-year.ts';

/** The straightforward version counts night work by the wall clock; nights in which it changes are tested beside their rules. */
const isNight = (line: string) => / (working-time\/night|minors\/after-midnight|minors\/night)/.test(line);

const differing = (comparisons: ReturnType<typeof compareClassYear>) =>
  comparisons
    .map(({ id, differences }) => [id, ...differences.filter((line) => !isNight(line))])
    .filter(({ length }) => length > 1);

test('an independent version with a date library plans and finds the same in the sample class', () => {
  const comparisons = compareClassYear(sampleClassYear(), '2026-09-01');
  expect(comparisons).toHaveLength(24);
  expect(differing(comparisons)).toEqual([]);
});

/** Every seed is a class of eight learners; the more mess, the stranger their rosters, dates and pins. */
const seeds = Array.from({ length: 16 }, (_, index) => index + 1);

test.each(seeds)('and in the random class of seed %i', (seed) => {
  const classYear = variedClassYear({ seed, learners: 8, mess: (seed % 5) / 4, startYear: 2024 + (seed % 4) });
  const comparisons = compareClassYear(classYear, `${2024 + (seed % 4)}-09-01`);
  expect(comparisons.reduce((sum, { findings }) => sum + findings, 0)).toBeGreaterThan(0);
  expect(differing(comparisons)).toEqual([]);
});
