import { expect, test } from 'vitest';
import { keepsAverage } from '../../shared/rules/keeps-average.ts';
import { aCase, factsOf } from '../support/a-case.ts';

const facts = factsOf(aCase());
/** The Wednesday of the first week, a whole shift of 7 h 36. */
const [morning, afternoon] = [4, 5];

/** Facts in which the plan has so many minutes more than its average asks. */
function withSpare(minutes: number): typeof facts {
  return { ...facts, hours: { ...facts.hours, workMinutes: facts.hours.requiredMinutes + minutes } };
}

test.each([
  [456, true],
  [455, false],
  [0, false],
  [-1, true],
])('with %i minutes to spare a shift can go: %s', (spare, canGo) => {
  expect(keepsAverage(withSpare(spare), [morning, afternoon])).toBe(canGo);
});

test('half a shift asks half of it', () => {
  expect([keepsAverage(withSpare(228), [morning]), keepsAverage(withSpare(227), [morning])]).toEqual([true, false]);
});
