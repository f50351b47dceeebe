import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { measureHomeCare } from '../../shared/home-care/measure-home-care.ts';
import { vestaMinutes } from '../../shared/home-care/vesta.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';

const day = (date: string) => toDayNumber(isoDate(date));

function measured(change?: CaseChange) {
  return measureHomeCare(factsOf(aCase(change)).plan);
}

/** Months as "2027-03 31 days: supervised / remote / sendable / excess / mentor". */
function monthsOf(change?: CaseChange): string[] {
  return (measured(change)?.months ?? []).map(
    (month) =>
      `${month.year}-${month.month} ${month.daysUnderPlacement}: ${month.supervisedMinutes}/${month.remoteMinutes}/${month.sendableMinutes}/${month.excessMinutes}/${month.mentorMinutes}`,
  );
}

describe('vestaMinutes', () => {
  test.each([
    { name: 'a month of 31 days', days: 31, remote: 10_000, sendable: 4_782, excess: 5_218 },
    { name: 'a month of 30 days', days: 30, remote: 10_000, sendable: 4_628, excess: 5_372 },
    { name: 'a February', days: 28, remote: 10_000, sendable: 4_320, excess: 5_680 },
    { name: 'a leap February', days: 29, remote: 10_000, sendable: 4_474, excess: 5_526 },
    { name: 'exactly what may be sent', days: 28, remote: 4_320, sendable: 4_320, excess: 0 },
    { name: 'one minute more', days: 28, remote: 4_321, sendable: 4_320, excess: 1 },
    { name: 'a single day', days: 1, remote: 456, sendable: 154, excess: 302 },
    { name: 'no remote work', days: 31, remote: 0, sendable: 0, excess: 0 },
  ])('$name', ({ days, remote, sendable, excess }) => {
    expect(vestaMinutes(remote, days, day('2027-03-01'))).toEqual({
      remoteMinutes: remote,
      sendableMinutes: sendable,
      excessMinutes: excess,
    });
  });
});

describe('measureHomeCare', () => {
  test('four months of three days a week, all supervised', () => {
    expect(monthsOf()).toEqual([
      '2027-3 31: 5472/0/0/0/0',
      '2027-4 30: 4104/0/0/0/0',
      '2027-5 31: 5016/0/0/0/0',
      '2027-6 30: 5928/0/0/0/0',
    ]);
    expect(measured()).toMatchObject({ supervisedDays: 45, remoteDays: 0 });
  });

  test('remote after Easter, one supervised week in June, hours of the mentor', () => {
    const change: CaseChange = (draft) => {
      Object.assign(draft.trajectories[0]!.homeCare!, {
        remoteFirstDay: '2027-04-14',
        supervised: [{ firstDay: '2027-06-07', lastDay: '2027-06-13' }],
        mentorHours: [
          { date: '2027-04-30', minutes: 60 },
          { date: '2027-05-01', minutes: 45 },
          { date: '2027-05-31', minutes: 15 },
        ],
      });
    };
    expect(monthsOf(change)).toEqual([
      '2027-3 31: 5472/0/0/0/0',
      '2027-4 30: 0/4104/4104/0/60',
      '2027-5 31: 0/5016/4782/234/60',
      '2027-6 30: 1368/4560/4560/0/0',
    ]);
  });

  test('a month that starts in the middle counts its calendar days under placement', () => {
    const months = monthsOf((draft) => {
      const [residential, home] = draft.trajectories[0]!.agreements[0]!.placements;
      residential!.lastDay = '2027-03-14';
      home!.firstDay = '2027-03-15';
    });
    expect(months[0]).toBe('2027-3 17: 2736/0/0/0/0');
  });

  test('half a day at each workplace: only the half in home care counts', () => {
    const summary = measured((draft) => {
      const [residential] = draft.trajectories[0]!.agreements[0]!.placements;
      residential!.lastDay = '2027-06-30';
      const [week] = draft.trajectories[0]!.segments[0]!.cycle;
      week!.wed = { morning: 'V@wzc-1', afternoon: 'V@thuis-1' };
      week!.thu = 'V@wzc-1';
      week!.fri = 'V@wzc-1';
    });
    expect(summary?.days[0]).toMatchObject({ minutes: 228, isRemote: false });
    expect(summary?.months[0]?.supervisedMinutes).toBe(4 * 228);
  });

  test('day care has none of this', () => {
    expect(
      measured((draft) => {
        draft.workplaces[1]!.kind = 'dayCareCentre';
      }),
    ).toBeUndefined();
  });
});
