import { describe, expect, test } from 'vitest';
import { runsOfWeeks, unbrokenRuns } from '../../shared/rules/runs-of-days.ts';

const isIn = (days: readonly number[]) => (day: number) => days.includes(day);

describe('runsOfWeeks', () => {
  test.each([
    { name: 'nothing wrong', wrong: [], inUse: [0, 7], runs: [] },
    { name: 'two days of one week', wrong: [2, 4], inUse: [0, 2, 4], runs: [[2, 4]] },
    { name: 'weeks that follow each other', wrong: [2, 9], inUse: [2, 9], runs: [[2, 9]] },
    { name: 'an empty week between', wrong: [2, 16], inUse: [2, 16], runs: [[2, 16]] },
    { name: 'a good week between', wrong: [2, 16], inUse: [2, 8, 16], runs: [[2], [16]] },
    { name: 'a good day in the same week', wrong: [2, 9], inUse: [2, 3, 8, 9], runs: [[2, 9]] },
  ])('$name', ({ wrong, inUse, runs }) => {
    expect(runsOfWeeks(21, isIn(wrong), isIn(inUse))).toEqual(runs);
  });
});

describe('unbrokenRuns', () => {
  test.each([
    { name: 'nothing wrong', wrong: [], runs: [] },
    { name: 'neighbours', wrong: [3, 4, 5], runs: [[3, 4, 5]] },
    { name: 'a day between', wrong: [3, 5], runs: [[3], [5]] },
    { name: 'first and last day', wrong: [0, 13], runs: [[0], [13]] },
  ])('$name', ({ wrong, runs }) => {
    expect(unbrokenRuns(14, isIn(wrong))).toEqual(runs);
  });
});
