import { describe, expect, test } from 'vitest';
import { agreementSchedule } from '../../electron/documents/agreement-schedule.ts';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import type { CaseChange } from '../support/a-case.ts';
import { fullYear, sheetsOf, twoCompanies } from '../support/sheet-cases.ts';

function scheduleOf(change: CaseChange, index = 0) {
  const { plan } = sheetsOf(change)[0]!.facts;
  const date = (day: number) => fromDayNumber(plan.context.frame.first + day);
  const span = ({ first, last }: { first: number; last: number }) => `${date(first)} ${date(last)}`;
  const { periods, placements, oddRuns } = agreementSchedule(plan, index);
  return {
    periods: periods.map(span),
    placements: placements.map(span),
    odd: oddRuns.map((run) => `${span(run)} ${run.usual === undefined ? 'holiday' : run.usual.workMinutes}`),
  };
}

describe('the schedule of an agreement', () => {
  test('has a period for each workplace, and the days that differ with what the schedule has there', () => {
    expect(scheduleOf(fullYear)).toEqual({
      periods: ['2026-09-01 2027-02-28', '2027-03-01 2027-06-30'],
      placements: ['2026-09-01 2027-02-28', '2027-03-01 2027-06-30'],
      odd: [
        '2026-11-14 2026-11-14 0',
        '2027-02-10 2027-02-11 holiday',
        '2027-02-26 2027-02-26 456',
        '2027-03-05 2027-03-05 456',
        '2027-06-09 2027-06-09 456',
      ],
    });
  });
  test('keeps to the days of its own agreement', () => {
    expect([0, 1, 2].map((index) => scheduleOf(twoCompanies, index).periods)).toEqual([
      ['2026-09-01 2026-11-30'],
      ['2026-12-10 2027-02-28'],
      ['2027-03-01 2027-06-30'],
    ]);
  });
  test('is one period where segments follow each other with the same week at the same place', () => {
    const same: CaseChange = (draft) => {
      const { segments } = draft.trajectories[0]!;
      segments.push({ ...structuredClone(segments[0]!), firstDay: '2027-01-04' });
      segments[0]!.lastDay = '2027-01-03';
    };
    expect(scheduleOf(same).periods).toEqual(['2026-09-01 2027-02-28', '2027-03-01 2027-06-30']);
  });
  test('is two where only the workplace differs', () => {
    const sameHours: CaseChange = (draft) => {
      draft.workplaces[1]!.shiftCodes = structuredClone(draft.workplaces[0]!.shiftCodes);
    };
    expect(scheduleOf(sameHours).periods).toHaveLength(2);
  });
  test('joins equal neighbours fixed by hand into one run', () => {
    const week: CaseChange = (draft) => {
      draft.trajectories[0]!.pins = ['2026-10-07', '2026-10-08', '2026-10-09'].map((date) => ({
        date,
        part: 'day',
        assignment: 'L',
        reason: 'Late week',
      }));
    };
    expect(scheduleOf(week).odd).toEqual(['2026-10-07 2026-10-09 456']);
  });
  test('has no period without work or lessons', () => {
    const empty: CaseChange = (draft) => {
      draft.classGroups[0]!.lessons = [];
      draft.trajectories[0]!.segments = [];
      draft.trajectories[0]!.agreements[0]!.placements = [];
    };
    expect(scheduleOf(empty).periods).toEqual([]);
  });
});
