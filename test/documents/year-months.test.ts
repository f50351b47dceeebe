import { expect, test } from 'vitest';
import { monthsOfTrajectory, monthsOfYear } from '../../electron/documents/year-months.ts';
import { fullYear, sheetsOf, untilAugust } from '../support/sheet-cases.ts';

const planOf = (change = fullYear) => sheetsOf(change)[0]!.facts.plan;

test('a year has ten months, twelve when it runs into August', () => {
  const names = (change = fullYear) => monthsOfYear(planOf(change)).map(({ year, month }) => `${year}-${month}`);
  expect(names()).toEqual([
    '2026-9',
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-1',
    '2027-2',
    '2027-3',
    '2027-4',
    '2027-5',
    '2027-6',
  ]);
  expect(names(untilAugust).slice(10)).toEqual(['2027-7', '2027-8']);
});

test('a month counts minutes and half days of work, school and leave', () => {
  const [september, , november, december] = monthsOfYear(planOf());
  expect(september).toMatchObject({ workMinutes: 13 * 456, workHalfDays: 26, schoolHalfDays: 18, leaveHalfDays: 0 });
  expect(november).toMatchObject({ workMinutes: 8 * 456, workHalfDays: 16, schoolHalfDays: 14, leaveHalfDays: 10 });
  expect(december).toMatchObject({ workHalfDays: 17, schoolHalfDays: 11, leaveHalfDays: 16 });
});

test('the months add up to the hours of the year', () => {
  const { plan, hours } = sheetsOf()[0]!.facts;
  const minutes = monthsOfYear(plan).reduce((sum, { workMinutes }) => sum + workMinutes, 0);
  expect(minutes).toBe(hours.allWorkMinutes);
});

test('a trajectory from November to March has five month sheets', () => {
  const plan = planOf((draft) => {
    draft.trajectories[0]!.firstDay = '2026-11-09';
    draft.trajectories[0]!.lastDay = '2027-03-12';
  });
  expect(monthsOfTrajectory(plan).map(({ month }) => month)).toEqual([11, 12, 1, 2, 3]);
});
