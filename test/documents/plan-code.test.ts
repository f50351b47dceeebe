import { expect, test } from 'vitest';
import { planCode } from '../../electron/documents/plan-code.ts';
import type { CaseChange } from '../support/a-case.ts';
import { classOf, fullYear, sheetsOf } from '../support/sheet-cases.ts';

const codeOf = (change: CaseChange) => planCode([sheetsOf(change)[0]!.facts]);

test('is two groups of four, the same for the same plan', () => {
  expect(codeOf(fullYear)).toMatch(/^[0-9A-F]{4} [0-9A-F]{4}$/);
  expect(codeOf(fullYear)).toBe(codeOf(fullYear));
});

test.each<[string, CaseChange]>([
  [
    'one day more pinned',
    (draft) => draft.trajectories[0]!.pins!.push({ date: '2026-09-07', part: 'day', assignment: 'V', reason: 'x' }),
  ],
  ['another shift', (draft) => Object.assign(draft.trajectories[0]!.segments[0]!.cycle[0]!, { wed: 'L' })],
  [
    'one lesson period more',
    (draft) => {
      draft.classGroups[0]!.lessons[0]!.mon!.morning!.periods += 1;
    },
  ],
  [
    'one paid day less',
    (draft) => {
      draft.trajectories[0]!.entitlement!.years![0]!.decidedHalfDays = 8;
    },
  ],
])('changes with %s', (_name, change) => {
  const changed = codeOf((draft) => {
    fullYear(draft);
    change(draft);
  });
  expect(changed).not.toBe(codeOf(fullYear));
});

test('does not change with a name', () => {
  const renamed = codeOf((draft) => {
    fullYear(draft);
    draft.learners[0]!.name = 'Testleerling Berk';
  });
  expect(renamed).toBe(codeOf(fullYear));
});

test('tells a plan alone from the same plan among others, in whatever order they are asked', () => {
  const [one, other] = sheetsOf(classOf(2)).map(({ facts }) => facts);
  const codes = [[one!], [one!, other!], [one!], [one!, other!]].map(planCode);
  expect(codes[0]).toBe(codes[2]);
  expect(codes[1]).toBe(codes[3]);
  expect(codes[0]).not.toBe(codes[1]);
});
