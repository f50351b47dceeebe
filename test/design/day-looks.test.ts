import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { dayLooksOf, hasKind, kindsIn } from '../../shared/design/day-looks.ts';
import type { CaseChange } from '../support/a-case.ts';
import { fullYear, sheetsOf, twoCompanies } from '../support/sheet-cases.ts';

function lookOn(date: string, change: CaseChange = fullYear) {
  const { facts } = sheetsOf(change)[0]!;
  return dayLooksOf(facts)[toDayNumber(isoDate(date)) - facts.plan.context.frame.first]!;
}

describe('a whole day', () => {
  test.each([
    ['2026-08-31', 'outside'],
    ['2026-09-01', 'school'],
    ['2026-09-02', 'work-residential'],
    ['2026-09-05', 'weekend'],
    ['2026-11-03', 'leave-unpaid'],
    ['2026-11-11', 'public-holiday'],
    ['2027-02-08', 'leave-paid'],
    ['2027-02-10', 'deviation-work'],
    ['2027-02-26', 'recuperation'],
    ['2027-03-03', 'work-home'],
    ['2027-05-07', 'bridge-day'],
    ['2027-05-14', 'company-closure'],
    ['2027-07-01', 'outside'],
  ])('%s is %s', (date, kind) => {
    expect(lookOn(date)).toMatchObject({ isWhole: true, morning: { kind }, afternoon: { kind } });
  });
  test.each([
    ['2026-09-10', 'roster-rest'],
    ['2026-12-02', 'noAgreement'],
  ])('%s of a learner with two companies is %s', (date, kind) => {
    expect(lookOn(date, twoCompanies)).toMatchObject({ isWhole: true, morning: { kind } });
  });
  test('outside the hours of a part-time contract is unplanned', () => {
    const look = lookOn('2026-09-04', (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
      draft.trajectories[0]!.segments[0]!.cycle = [{ mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'free' }];
    });
    expect(look.morning.kind).toBe('unplanned');
    expect(hasKind(look.morning)).toBe(false);
  });
});

test.each([
  ['localFree', 'localFreeDayIsWorkDay', 'local-free'],
  ['studyDay', 'studyDayIsWorkDay', 'study-day'],
] as const)('a free day of the school that is not worked is one of its own: %s', (kind, isWorkDay, look) => {
  const day = isoDate('2027-04-20');
  const { morning, isWhole } = lookOn(day, (draft) => {
    fullYear(draft);
    draft.schools[0]!.calendar = [{ kind, part: 'day', firstDay: day, lastDay: day }];
    for (const company of draft.companies) company[isWorkDay] = false;
  });
  expect([morning.kind, isWhole]).toEqual([look, true]);
});

test('halves that differ are two shapes', () => {
  expect(lookOn('2026-12-16')).toMatchObject({
    isWhole: false,
    morning: { kind: 'school', workplace: -1 },
    afternoon: { kind: 'work-residential', workplace: 0 },
  });
});

test('a pin, a worked free day and a replacement day carry their marks', () => {
  expect(lookOn('2026-11-14').morning).toMatchObject({ kind: 'work-residential', isPinned: true, hasV: false });
  expect(lookOn('2027-05-10').morning).toMatchObject({ kind: 'work-home', isPinned: false, hasV: true });
  expect(lookOn('2026-11-13').morning).toMatchObject({ kind: 'public-holiday', hasV: true });
  expect(lookOn('2027-06-09')).toMatchObject({ isWhole: false, afternoon: { kind: 'school', isPinned: true } });
});

test('the kinds of a year are the kinds of its halves', () => {
  const kinds = kindsIn(dayLooksOf(sheetsOf(twoCompanies)[0]!.facts));
  expect([...kinds].sort()).toEqual(
    [
      'company-closure',
      'deviation-work',
      'leave-paid',
      'leave-unpaid',
      'bridge-day',
      'noAgreement',
      'outside',
      'public-holiday',
      'recuperation',
      'roster-rest',
      'school',
      'weekend',
      'work-home',
      'work-residential',
    ].sort(),
  );
});
