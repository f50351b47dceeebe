import { expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { withThing } from '../../../renderer/year/with-thing.ts';
import { verzorgendeZorgkundige } from '../../../shared/input/programme.ts';

const classYear = sampleClassYear();

test('a thing takes the place of the one with its id, and nothing else changes', () => {
  const company = { ...classYear.companies[1]!, fullTimeMinutesPerWeek: 2160 };
  const after = withThing(classYear, 'company', company);
  expect(after.companies[1]).toBe(company);
  expect(after.companies[0]).toBe(classYear.companies[0]);
  expect(after.trajectories).toBe(classYear.trajectories);
});

test('the shipped programme is added to a year that has none of its own', () => {
  expect(classYear.programmes).toBeUndefined();
  expect(withThing(classYear, 'programme', verzorgendeZorgkundige).programmes).toEqual([verzorgendeZorgkundige]);
});
