import fc from 'fast-check';
import { fromDayNumber, type IsoDate, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { agreementKinds, type Trajectory, weekKeys } from '../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { aCase } from './a-case.ts';

/** Seeds that every property runs with; a failing one is added here and stays. */
export const keptSeeds = [1, 20_260_901, 1_974_010_4] as const;

/** A class year with something of everything that can lie on a day, in which random trajectories are planned. */
export function eventfulYear(): ClassYear {
  return aCase((draft) => {
    draft.schools[0]!.calendar = [
      { firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'localFree' },
      { firstDay: '2027-03-09', lastDay: '2027-03-09', part: 'afternoon', kind: 'studyDay' },
    ];
    draft.classGroups[0]!.calendar = [
      { firstDay: '2026-12-07', lastDay: '2026-12-11', part: 'day', kind: 'exam' },
      { firstDay: '2027-01-18', lastDay: '2027-01-29', part: 'day', kind: 'workBlock' },
      { firstDay: '2027-04-19', lastDay: '2027-04-23', part: 'morning', kind: 'schoolBlock' },
    ];
    Object.assign(draft.companies[0]!, {
      bridgeDayIsWorkDay: false,
      studyDayIsWorkDay: false,
      closures: [{ firstDay: '2026-11-12', lastDay: '2026-11-13', part: 'day' }],
      replacementDays: [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-16' }],
    });
  });
}

const assignments = ['school', 'work', 'free', 'V', 'L', 'N', 'S', 'V@wzc-1', 'work@thuis-1'];

const anAssignment = fc.constantFrom(...assignments);
const aDayAssignment = fc.oneof(
  { weight: 3, arbitrary: anAssignment },
  { weight: 1, arbitrary: fc.record({ morning: anAssignment, afternoon: anAssignment }, { requiredKeys: [] }) },
);
const aCycleWeek = fc.record(Object.fromEntries(weekKeys.map((key) => [key, aDayAssignment])), { requiredKeys: [] });
const aPart = fc.constantFrom('day' as const, 'morning' as const, 'afternoon' as const);

const firstDay = toDayNumber(isoDate('2026-08-24'));
const lastDay = toDayNumber(isoDate('2027-07-11'));

export const aDay = fc.integer({ min: firstDay, max: lastDay }).map(fromDayNumber);

const aPeriod = fc
  .tuple(aDay, aDay)
  .map(([a, b]): { firstDay: IsoDate; lastDay: IsoDate } =>
    a < b ? { firstDay: a, lastDay: b } : { firstDay: b, lastDay: a },
  );

const aSegment = fc
  .tuple(
    aPeriod,
    fc.array(aCycleWeek, { minLength: 1, maxLength: 16 }),
    fc.record(
      { holidayWeeksCount: fc.boolean(), leavesClassPattern: fc.boolean(), cycleFirstDay: aDay },
      { requiredKeys: [] },
    ),
  )
  .map(([period, cycle, options]) => ({ ...period, cycle, ...options }) as Trajectory['segments'][number]);

const aPlacement = fc
  .tuple(aPeriod, fc.constantFrom('wzc-1', 'thuis-1'))
  .map(([period, workplaceId]) => ({ ...period, workplaceId, mentorId: 'fien' }));

const anAgreement = fc
  .tuple(
    aPeriod,
    fc.constantFrom(...agreementKinds),
    fc.array(aPlacement, { maxLength: 3 }),
    fc.record({ actualLastDay: aDay, signedDay: aDay }, { requiredKeys: [] }),
  )
  .map(([period, kind, placements, days]): Trajectory['agreements'][number] => ({
    companyId: 'wzc',
    kind,
    firstDay: period.firstDay,
    plannedLastDay: period.lastDay,
    placements,
    ...days,
  }));

export const aPin = fc
  .tuple(aDay, aPart, fc.constantFrom(...assignments, 'leave'))
  .map(([date, part, assignment]) => ({ date, part, assignment, reason: 'Toeval' }));

const aDeviation = fc
  .tuple(
    fc.array(fc.record({ date: aDay, part: aPart }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.record({ date: aDay, part: aPart }), { maxLength: 4 }),
    fc.constantFrom('d1', 'd2'),
    fc.boolean(),
  )
  .map(([worked, recuperation, id, isApproved]): NonNullable<Trajectory['deviations']>[number] => ({
    id,
    learningOpportunity: 'Toevallige kans',
    isVoluntary: true,
    worked,
    recuperation,
    ...(isApproved && {
      agreedByLearnerDay: isoDate('2026-09-01'),
      agreedBySchoolDay: isoDate('2026-09-01'),
      agreedByCompanyDay: isoDate('2026-09-01'),
    }),
  }));

/** A trajectory that a file could hold, however unwise. */
export function aTrajectory(base: Trajectory): fc.Arbitrary<Trajectory> {
  return fc
    .record({
      period: aPeriod,
      agreements: fc.oneof(fc.constant(base.agreements), fc.array(anAgreement, { maxLength: 3 })),
      segments: fc.array(aSegment, { maxLength: 4 }),
      pins: fc.array(aPin, { maxLength: 12 }),
      deviations: fc.array(aDeviation, { maxLength: 2 }),
    })
    .map(({ period, ...rest }) => ({ ...base, ...period, ...rest }));
}

/** Every kind of edit but the one that brings a whole trajectory, with indexes and days that may or may not be there. */
export const anEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.array(aPin, { minLength: 1, maxLength: 3 }).map((pins): PlanEdit => ({ type: 'pin', pins })),
  fc
    .array(fc.record({ date: aDay, part: aPart }), { maxLength: 3 })
    .map((halfDays): PlanEdit => ({ type: 'unpin', halfDays })),
  fc
    .tuple(aPeriod, aPart, anAssignment)
    .map(([period, part, assignment]): PlanEdit => ({ type: 'paint', ...period, part, assignment, reason: 'Toeval' })),
  fc.tuple(aPeriod).map(([period]): PlanEdit => ({ type: 'changeTrajectory', ...period })),
  aDay.map((day): PlanEdit => ({ type: 'moveStart', day })),
  aDay.map((day): PlanEdit => ({ type: 'moveEnd', day })),
  aDay.map((day): PlanEdit => ({ type: 'movePhaseSwitch', day })),
  aSegment.map((segment): PlanEdit => ({ type: 'addSegment', segment })),
  fc.tuple(fc.nat(4), aSegment).map(([index, segment]): PlanEdit => ({ type: 'changeSegment', index, segment })),
  fc.nat(4).map((index): PlanEdit => ({ type: 'removeSegment', index })),
  fc.tuple(fc.nat(4), aDay).map(([index, day]): PlanEdit => ({ type: 'splitSegment', index, day })),
  anAgreement.map((agreement): PlanEdit => ({ type: 'addAgreement', agreement })),
  fc
    .tuple(fc.nat(3), aDay)
    .map(([index, day]): PlanEdit => ({ type: 'changeAgreement', index, change: { signedDay: day } })),
  fc.nat(3).map((index): PlanEdit => ({ type: 'removeAgreement', index })),
  fc
    .tuple(fc.nat(3), fc.nat(3), aPeriod)
    .map(([agreement, index, change]): PlanEdit => ({ type: 'changePlacement', agreement, index, change })),
  aDeviation.map((deviation): PlanEdit => ({ type: 'addDeviation', deviation })),
  fc.constantFrom('d1', 'd3').map((id): PlanEdit => ({ type: 'changeDeviation', id, change: { isVoluntary: false } })),
  fc.constantFrom('d1', 'd3').map((id): PlanEdit => ({ type: 'removeDeviation', id })),
  fc
    .array(fc.record({ date: aDay, part: aPart }), { maxLength: 2 })
    .map((halfDays): PlanEdit => ({ type: 'addRecuperation', deviationId: 'd1', halfDays })),
  fc
    .constantFrom('earliest' as const, 'spread' as const)
    .map((allocation): PlanEdit => ({ type: 'changeEntitlement', entitlement: { allocation } })),
  aDay.map((day): PlanEdit => ({ type: 'changeHomeCare', change: { remoteFirstDay: day } })),
  aDay.map(
    (day): PlanEdit => ({
      type: 'override',
      override: { ruleId: 'plan/any', reason: 'Toeval', by: 'Petra Proef', day },
    }),
  ),
  fc.constant<PlanEdit>({ type: 'withdrawOverride', ruleId: 'plan/any' }),
);
