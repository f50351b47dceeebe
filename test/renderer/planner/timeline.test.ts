import { describe, expect, test } from 'vitest';
import { movableSwitch, moveSwitchTo, switchDayOnKey } from '../../../renderer/planner/timeline/move-switch.ts';
import { phaseBarsOf } from '../../../renderer/planner/timeline/phase-bars.ts';
import { dayAt, placeOn, timeAxisOf } from '../../../renderer/planner/timeline/time-axis.ts';
import { weekBarsOf } from '../../../renderer/planner/timeline/week-bars.ts';
import { fromDayNumber, isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { aCase, factsOf } from '../../support/a-case.ts';

const facts = factsOf(aCase());
const day = (date: string) => toDayNumber(isoDate(date));

describe('the axis', () => {
  const axis = timeAxisOf(facts.plan);
  test('runs from the Monday of the week of 1 September to the week of 30 June', () => {
    expect([fromDayNumber(axis.first), axis.weekCount]).toEqual(['2026-08-31', 44]);
    expect(axis.months.map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
  });
  test('finds every day back at its own place', () => {
    for (let index = 0; index < axis.weekCount * 7; index++) {
      const share = placeOn(axis, axis.first + index) / 100;
      expect(dayAt(axis, share + 1e-9)).toBe(axis.first + index);
    }
  });
});

describe('phases', () => {
  test('have place, mentor, months and the months they may last', () => {
    expect(phaseBarsOf(facts)).toMatchObject([
      {
        kind: 'work-residential',
        workplaceName: 'Afdeling Testtuin',
        mentorName: 'Fien Fictief',
        months: 6,
        minMonths: 5,
        maxMonths: 7,
      },
      { kind: 'work-home', workplaceName: 'Dienst Proefdorp', months: 4, minMonths: 3, maxMonths: 5 },
    ]);
  });
  test('have one switch, which an arrow moves by a day and Home to the earliest', () => {
    const found = movableSwitch(facts)!;
    expect(fromDayNumber(found.day)).toBe('2027-03-01');
    expect(moveSwitchTo(found, switchDayOnKey(found, 'ArrowRight')!)).toEqual({
      type: 'movePhaseSwitch',
      day: '2027-03-02',
    });
    expect(moveSwitchTo(found, switchDayOnKey(found, 'Home')!)).toEqual({ type: 'movePhaseSwitch', day: '2027-02-01' });
    expect(moveSwitchTo(found, found.day)).toBeUndefined();
    expect(moveSwitchTo(found, day('2030-01-01'))).toEqual({ type: 'movePhaseSwitch', day: '2027-06-30' });
  });
});

describe('weeks', () => {
  const weeks = weekBarsOf(facts, timeAxisOf(facts.plan));
  const weekOf = (date: string) => weeks[Math.floor((day(date) - facts.plan.context.frame.first) / 7)]!;
  test('have their hours in the kind of most work, and hatch holidays', () => {
    expect(weekOf('2026-10-05')).toMatchObject({
      workMinutes: 22 * 60 + 48,
      kind: 'work-residential',
      isHoliday: false,
    });
    expect(weekOf('2027-03-08')).toMatchObject({ kind: 'work-home' });
    expect(weekOf('2026-12-21')).toMatchObject({ workMinutes: 0, isHoliday: true, kind: undefined });
  });
  test('end with the average of the whole year', () => {
    expect(weeks.at(-1)!.runningAverage).toBe(facts.hours.averageMinutesPerWeek);
  });
});
