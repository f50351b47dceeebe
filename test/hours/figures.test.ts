import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import {
  forecastMinutes,
  plannedMinutesAfter,
  requiredMinutes,
  toPlanMinutes,
  weeklyAverage,
} from '../../shared/hours/figures.ts';
import { planOf } from '../support/plan-of.ts';

describe('the figures on a header', () => {
  test.each([
    // 20 h x D / 5 with D in days: 184 days are 36.8 weeks of 1200 minutes.
    { halfDays: 368, weekly: 1200, required: 44_160 },
    { halfDays: 1, weekly: 1200, required: 120 },
    { halfDays: 0, weekly: 1200, required: 0 },
    // A minimum that does not divide evenly is rounded up: 3 / 10 of 1201 is 360.3.
    { halfDays: 3, weekly: 1201, required: 361 },
  ])('$halfDays half days at $weekly a week require $required', ({ halfDays, weekly, required }) => {
    expect(requiredMinutes(halfDays, weekly)).toBe(required);
  });

  test('what is still to plan never drops below nothing', () => {
    expect(toPlanMinutes(44_160, 43_501)).toBe(659);
    expect(toPlanMinutes(44_160, 44_160)).toBe(0);
    expect(toPlanMinutes(44_160, 50_160)).toBe(0);
  });

  test('an average is rounded down, so that a minute short of 20 hours is below it', () => {
    expect(weeklyAverage(44_160, 368)).toBe(1200);
    expect(weeklyAverage(44_159, 368)).toBe(1199);
    expect(weeklyAverage(0, 0)).toBe(0);
  });

  test('the forecast is what was worked plus what is planned afterwards', () => {
    const plan = planOf();
    const plannedAfter = (day: string) => plannedMinutesAfter(plan, toDayNumber(isoDate(day)));
    expect(plannedAfter('2026-08-31')).toBe(50_160);
    // Wednesday 2 September is over: 109 days are left; the evening of Wednesday 30 June leaves none.
    expect(plannedAfter('2026-09-02')).toBe(109 * 456);
    expect(plannedAfter('2027-06-30')).toBe(0);
    expect(plannedAfter('2027-08-31')).toBe(0);
    expect(forecastMinutes(300, plannedAfter('2026-09-02'))).toBe(300 + 49_704);
  });

  test('a part-time contract has no planned minutes towards the 20 hours', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    });
    expect(plannedMinutesAfter(plan, toDayNumber(isoDate('2026-08-31')))).toBe(0);
  });
});
