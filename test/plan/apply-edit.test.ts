import { describe, expect, test } from 'vitest';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { Trajectory } from '../../shared/input/trajectory.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { aCase, type CaseChange } from '../support/a-case.ts';

function trajectoryOf(change?: CaseChange): Trajectory {
  return aCase(change).trajectories[0]!;
}

const pin = (date: string, part: 'day' | 'morning' | 'afternoon', assignment: string) => ({
  date: isoDate(date),
  part,
  assignment,
  reason: 'Proef',
});

const pinsOf = (trajectory: Trajectory) =>
  (trajectory.pins ?? []).map(({ date, part, assignment }) => `${date} ${part} ${assignment}`);

describe('pins', () => {
  const start = trajectoryOf((draft) => {
    draft.trajectories[0]!.pins = [{ date: '2026-09-09', part: 'day', assignment: 'V', reason: 'Proef' }];
  });

  test('a pin on half a day leaves the other half of the one that was there', () => {
    const edited = applyEdit(start, { type: 'pin', pins: [pin('2026-09-09', 'morning', 'L')] });
    expect(pinsOf(edited)).toEqual(['2026-09-09 morning L', '2026-09-09 afternoon V']);
  });

  test('pins are kept by day, so that the order of edits leaves no trace', () => {
    const one = applyEdit(start, { type: 'pin', pins: [pin('2026-09-11', 'day', 'L')] });
    const both = applyEdit(one, { type: 'pin', pins: [pin('2026-09-10', 'day', 'L')] });
    const other = applyEdit(start, {
      type: 'pin',
      pins: [pin('2026-09-10', 'day', 'L'), pin('2026-09-11', 'day', 'L')],
    });
    expect(both).toEqual(other);
  });

  test('unpinning half a day keeps the other half', () => {
    const edited = applyEdit(start, {
      type: 'unpin',
      halfDays: [{ date: isoDate('2026-09-09'), part: 'afternoon' }],
    });
    expect(pinsOf(edited)).toEqual(['2026-09-09 morning V']);
  });

  test('painting pins weekdays only', () => {
    const edited = applyEdit(start, {
      type: 'paint',
      firstDay: isoDate('2026-09-11'),
      lastDay: isoDate('2026-09-14'),
      part: 'morning',
      assignment: 'free',
      reason: 'Proef',
    });
    expect(pinsOf(edited)).toEqual(['2026-09-09 day V', '2026-09-11 morning free', '2026-09-14 morning free']);
  });
});

describe('segments', () => {
  test('splitting goes on counting where the whole segment did', () => {
    const { segments } = applyEdit(trajectoryOf(), { type: 'splitSegment', index: 0, day: isoDate('2026-10-07') });
    expect(segments.map(({ firstDay, lastDay, cycleFirstDay }) => [firstDay, lastDay, cycleFirstDay])).toEqual([
      ['2026-09-01', '2026-10-06', '2026-09-01'],
      ['2026-10-07', '2027-06-30', '2026-09-01'],
    ]);
  });

  test.each(['2026-09-01', '2026-08-01', '2027-07-01'])('splitting at %s, no day inside, changes nothing', (day) => {
    const start = trajectoryOf();
    expect(applyEdit(start, { type: 'splitSegment', index: 0, day: isoDate(day) })).toEqual(start);
  });

  test('a segment is added by its first day, changed and removed', () => {
    const start = trajectoryOf();
    const [segment] = start.segments;
    const early = { ...segment!, firstDay: isoDate('2026-08-31') };
    const added = applyEdit(start, { type: 'addSegment', segment: early });
    expect(added.segments).toEqual([early, segment]);
    const changed = applyEdit(added, { type: 'changeSegment', index: 1, segment: early });
    expect(changed.segments).toEqual([early, early]);
    expect(applyEdit(changed, { type: 'removeSegment', index: 0 }).segments).toEqual([early]);
  });
});

describe('agreements and placements', () => {
  const periods = (trajectory: Trajectory) =>
    trajectory.agreements.map(({ firstDay, plannedLastDay, placements }) => [
      firstDay,
      plannedLastDay,
      ...placements.map((placement) => `${placement.workplaceId} ${placement.firstDay} ${placement.lastDay}`),
    ]);

  test('the phase switch moves inside one agreement', () => {
    const edited = applyEdit(trajectoryOf(), { type: 'movePhaseSwitch', day: isoDate('2027-02-15') });
    expect(periods(edited)).toEqual([
      ['2026-09-01', '2027-06-30', 'wzc-1 2026-09-01 2027-02-14', 'thuis-1 2027-02-15 2027-06-30'],
    ]);
  });

  test('the phase switch between two companies moves their agreements along', () => {
    const start = trajectoryOf((draft) => {
      const [agreement] = draft.trajectories[0]!.agreements;
      const [first, second] = agreement!.placements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, firstDay: '2027-03-01', placements: [second!] },
        { ...agreement!, plannedLastDay: '2027-02-28', placements: [first!] },
      ];
    });
    const edited = applyEdit(start, { type: 'movePhaseSwitch', day: isoDate('2027-02-15') });
    expect(periods(edited)).toEqual([
      ['2027-02-15', '2027-06-30', 'thuis-1 2027-02-15 2027-06-30'],
      ['2026-09-01', '2027-02-14', 'wzc-1 2026-09-01 2027-02-14'],
    ]);
  });

  test.each(['2026-09-01', '2027-07-01'])(
    'the phase switch cannot move to %s: a placement would be left without days',
    (day) => {
      expect(() => applyEdit(trajectoryOf(), { type: 'movePhaseSwitch', day: isoDate(day) })).toThrow(RangeError);
    },
  );

  test('a phase switch needs two placements', () => {
    const single = trajectoryOf((draft) => {
      draft.trajectories[0]!.agreements[0]!.placements.pop();
    });
    expect(() => applyEdit(single, { type: 'movePhaseSwitch', day: isoDate('2027-02-15') })).toThrow(RangeError);
  });

  test('the start moves with everything that starts on it', () => {
    const edited = applyEdit(trajectoryOf(), { type: 'moveStart', day: isoDate('2026-09-14') });
    expect(edited.firstDay).toBe('2026-09-14');
    expect(periods(edited)).toEqual([
      ['2026-09-14', '2027-06-30', 'wzc-1 2026-09-14 2027-02-28', 'thuis-1 2027-03-01 2027-06-30'],
    ]);
    expect(edited.segments[0]!.firstDay).toBe('2026-09-14');
  });

  test('the end moves with everything that ends on it', () => {
    const edited = applyEdit(trajectoryOf(), { type: 'moveEnd', day: isoDate('2027-06-25') });
    expect(edited.lastDay).toBe('2027-06-25');
    expect(periods(edited)).toEqual([
      ['2026-09-01', '2027-06-25', 'wzc-1 2026-09-01 2027-02-28', 'thuis-1 2027-03-01 2027-06-25'],
    ]);
    expect(edited.segments[0]!.lastDay).toBe('2027-06-25');
  });

  test('an end before a placement starts is refused', () => {
    expect(() => applyEdit(trajectoryOf(), { type: 'moveEnd', day: isoDate('2027-02-01') })).toThrow(RangeError);
    expect(() => applyEdit(trajectoryOf(), { type: 'moveStart', day: isoDate('2027-03-01') })).toThrow(RangeError);
  });

  test.each([
    { type: 'changeAgreement', index: 1, change: {} },
    { type: 'removeAgreement', index: -1 },
    { type: 'changePlacement', agreement: 3, index: 0, change: {} },
    { type: 'changePlacement', agreement: 0, index: 2, change: {} },
    { type: 'splitSegment', index: 4, day: isoDate('2026-10-10') },
    { type: 'removeSegment', index: 1 },
  ] as const)('an index that is not there is refused: $type', (edit) => {
    expect(() => applyEdit(trajectoryOf(), edit)).toThrow(RangeError);
  });
});

describe('deviations and the file', () => {
  const deviation = {
    id: 'd1',
    learningOpportunity: 'Kerstmarkt van de proef',
    isVoluntary: true,
    worked: [{ date: isoDate('2026-12-22'), part: 'day' }],
    recuperation: [],
  } as const;

  test('a deviation is added, changed, given recuperation and removed', () => {
    const added = applyEdit(trajectoryOf(), { type: 'addDeviation', deviation: structuredClone(deviation) as never });
    expect(added.deviations).toEqual([deviation]);
    const changed = applyEdit(added, { type: 'changeDeviation', id: 'd1', change: { isVoluntary: false } });
    expect(changed.deviations![0]!.isVoluntary).toBe(false);
    const halfDay = { date: isoDate('2027-01-13'), part: 'morning' } as const;
    const taken = applyEdit(changed, { type: 'addRecuperation', deviationId: 'd1', halfDays: [halfDay] });
    expect(taken.deviations![0]!.recuperation).toEqual([halfDay]);
    expect(applyEdit(taken, { type: 'removeDeviation', id: 'd1' }).deviations).toEqual([]);
  });

  test('an override is laid down and withdrawn, of one date or of all', () => {
    const override = { ruleId: 'plan/x', reason: 'Afgesproken', by: 'Petra Proef', day: isoDate('2026-09-01') };
    const dated = { ...override, date: isoDate('2026-10-01') };
    const first = applyEdit(trajectoryOf(), { type: 'override', override });
    const both = applyEdit(first, { type: 'override', override: dated });
    expect(both.overrides).toEqual([override, dated]);
    expect(applyEdit(both, { type: 'withdrawOverride', ruleId: 'plan/x' }).overrides).toEqual([dated]);
    expect(applyEdit(both, { type: 'withdrawOverride', ruleId: 'plan/x', date: dated.date }).overrides).toEqual([
      override,
    ]);
  });

  test('the trajectory, its entitlement and its home care change', () => {
    const start = trajectoryOf();
    const late = applyEdit(start, { type: 'changeTrajectory', lateEntryBeside: 'Testleerling Berk' });
    expect([late.lateEntryBeside, late.firstDay, 'type' in late]).toEqual(['Testleerling Berk', start.firstDay, false]);
    const entitled = applyEdit(start, { type: 'changeEntitlement', entitlement: { allocation: 'spread' } });
    expect(entitled.entitlement).toEqual({ allocation: 'spread' });
    const remote = applyEdit(start, { type: 'changeHomeCare', change: { remoteFirstDay: isoDate('2027-04-01') } });
    expect(remote.homeCare).toEqual({ ...start.homeCare, remoteFirstDay: '2027-04-01' });
  });
});
