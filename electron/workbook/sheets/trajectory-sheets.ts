import { agreementKinds, weekKeys } from '../../../shared/input/trajectory.ts';
import { addTo, type ClassDraft, flatten, ownedSheet, recordOf, rootSheet, type SheetDefinition } from '../draft.ts';
import { choice, type Field, type FlatRow, field, periodFields, required } from '../field.ts';

type Thing = Record<string, unknown>;

const ofTrajectory = { owner: 'trajectories', ownerField: 'trajectoryId' } as const;
const trajectoryId = required('trajectoryId', 'text', { width: 20 });
const part = choice('part', 'part', ['day', 'morning', 'afternoon']);
const origin = choice('origin', 'origin', ['generator', 'import', 'manual'], false);

export const trajectorySheet = rootSheet({
  id: 'trajectories',
  list: 'trajectories',
  holds: ['agreements', 'segments'],
  fields: [
    required('id', 'text'),
    required('learnerId', 'text'),
    required('classGroupId', 'text'),
    required('programmeId', 'text', { width: 28 }),
    ...periodFields,
    field('lateEntryBeside', 'text'),
    choice('entitlement.allocation', 'allocation', ['earliest', 'spread', 'chosen'], false),
    field('entitlement.agreedDay', 'day'),
    field('homeCare.centralRegistrationDay', 'day'),
    field('homeCare.introductionDay', 'day'),
    field('homeCare.remoteFirstDay', 'day'),
  ],
});

function trajectoryOf(
  row: FlatRow,
  draft: ClassDraft,
): { thing: Thing; path: readonly (string | number)[] } | undefined {
  return draft.owners.get(`trajectories:${String(row.trajectoryId)}`);
}

const agreementFields: readonly Field[] = [
  required('companyId', 'text'),
  choice('kind', 'agreementKind', agreementKinds),
  required('firstDay', 'day'),
  required('plannedLastDay', 'day'),
  field('actualLastDay', 'day'),
  field('endReason', 'text'),
  field('signedDay', 'day'),
  field('modelNumber', 'text'),
  field('modelDay', 'day'),
  field('subsidisedMonths', 'integer'),
  field('premiumRegistrationDay', 'day'),
  field('premiumsBefore', 'integer'),
];

/** Agreements are numbered per trajectory, so that a placement can say to which it belongs. */
export const agreementSheet: SheetDefinition = {
  id: 'agreements',
  fields: [trajectoryId, required('number', 'integer'), ...agreementFields],
  rowsOf: (classYear) =>
    (classYear.trajectories as Thing[]).flatMap((trajectory) =>
      (trajectory.agreements as Thing[]).map((agreement, index) => ({
        trajectoryId: trajectory.id,
        number: index + 1,
        ...flatten(agreement, agreementFields),
      })),
    ),
  lay: (row, draft) => {
    const owner = trajectoryOf(row, draft);
    if (!owner) return { unknown: 'trajectoryId' };
    const key = `agreement:${String(row.trajectoryId)}#${String(row.number)}`;
    if (draft.owners.has(key)) return { unknown: 'number' };
    const agreement = { ...recordOf(row, ['trajectoryId', 'number']), placements: [] };
    const laid = addTo(owner, 'agreements', agreement);
    draft.owners.set(key, { thing: agreement, path: laid.path });
    return laid;
  },
};

const placementFields: readonly Field[] = [required('workplaceId', 'text'), field('mentorId', 'text'), ...periodFields];

export const placementSheet: SheetDefinition = {
  id: 'placements',
  fields: [trajectoryId, required('number', 'integer'), ...placementFields],
  rowsOf: (classYear) =>
    (classYear.trajectories as Thing[]).flatMap((trajectory) =>
      (trajectory.agreements as Thing[]).flatMap((agreement, index) =>
        (agreement.placements as Thing[]).map((placement) => ({
          trajectoryId: trajectory.id,
          number: index + 1,
          ...flatten(placement, placementFields),
        })),
      ),
    ),
  lay: (row, draft) => {
    if (!trajectoryOf(row, draft)) return { unknown: 'trajectoryId' };
    const owner = draft.owners.get(`agreement:${String(row.trajectoryId)}#${String(row.number)}`);
    return owner ? addTo(owner, 'placements', recordOf(row, ['trajectoryId', 'number'])) : { unknown: 'number' };
  },
};

const segmentFields: readonly Field[] = [
  ...periodFields,
  field('name', 'text', { label: 'segmentName' }),
  field('cycleFirstDay', 'day'),
  field('holidayWeeksCount', 'yesNo'),
  field('leavesClassPattern', 'yesNo'),
  field('contractualMinutesPerCycle', 'integer'),
  origin,
];
const weekFields: readonly Field[] = weekKeys.map((key) => field(key, 'halves'));

/** One row for each week of a segment's cycle; the first row carries the segment, the next ones only number, week and days. */
export const segmentSheet: SheetDefinition = {
  id: 'segments',
  fields: [
    trajectoryId,
    required('number', 'integer', { label: 'segmentNumber' }),
    required('week', 'integer'),
    ...weekFields,
    ...segmentFields.map((each) => ({ ...each, isRequired: false })),
  ],
  rowsOf: (classYear) =>
    (classYear.trajectories as Thing[]).flatMap((trajectory) =>
      (trajectory.segments as Thing[]).flatMap((segment, index) =>
        (segment.cycle as Thing[]).map((week, at) => ({
          trajectoryId: trajectory.id,
          number: index + 1,
          week: at + 1,
          ...flatten(week, weekFields),
          ...(at === 0 && flatten(segment, segmentFields)),
        })),
      ),
    ),
  lay: (row, draft) => {
    const owner = trajectoryOf(row, draft);
    if (!owner) return { unknown: 'trajectoryId' };
    const key = `segment:${String(row.trajectoryId)}#${String(row.number)}`;
    const days = weekKeys.map(String);
    const week = recordOf(Object.fromEntries(days.map((day) => [day, row[day]])));
    const known = draft.owners.get(key);
    const thing = known?.thing ?? { ...recordOf(row, ['trajectoryId', 'number', 'week', ...days]), cycle: [] };
    const cycle = thing.cycle as Thing[];
    if (row.week !== cycle.length + 1) return { unknown: 'week' };
    const path = known?.path ?? addTo(owner, 'segments', thing).path;
    if (!known) draft.owners.set(key, { thing, path });
    cycle.push(week);
    return { path, at: (field) => (days.includes(field) ? ['cycle', cycle.indexOf(week), field] : [field]) };
  },
};

export const pinSheet = ownedSheet({
  id: 'pins',
  ...ofTrajectory,
  list: 'pins',
  fields: [
    trajectoryId,
    required('date', 'day'),
    part,
    required('assignment', 'assignment'),
    required('reason', 'text', { width: 40 }),
    origin,
  ],
});

export const deviationSheet = ownedSheet({
  id: 'deviations',
  ...ofTrajectory,
  list: 'deviations',
  holds: ['worked', 'recuperation'],
  fields: [
    trajectoryId,
    required('id', 'text'),
    required('learningOpportunity', 'text', { width: 50 }),
    field('whyOnlyThen', 'text', { width: 40 }),
    required('isVoluntary', 'yesNo'),
    field('isBusyPeriodHelp', 'yesNo'),
    field('agreedByLearnerDay', 'day'),
    field('agreedByRepresentativeDay', 'day'),
    field('agreedBySchoolDay', 'day'),
    field('agreedByCompanyDay', 'day'),
  ],
});

/** The half days that a deviation works and takes back. */
export const deviationDaySheet: SheetDefinition = {
  id: 'deviationDays',
  fields: [
    trajectoryId,
    required('deviationId', 'text'),
    choice('list', 'deviationDay', ['worked', 'recuperation']),
    required('date', 'day'),
    part,
    field('shift', 'assignment'),
  ],
  rowsOf: (classYear) =>
    (classYear.trajectories as Thing[]).flatMap((trajectory) =>
      ((trajectory.deviations ?? []) as Thing[]).flatMap((deviation) =>
        ['worked', 'recuperation'].flatMap((list) =>
          (deviation[list] as Thing[]).map((day) => ({
            trajectoryId: trajectory.id,
            deviationId: deviation.id,
            list,
            ...day,
          })),
        ),
      ),
    ),
  lay: (row, draft) => {
    if (!trajectoryOf(row, draft)) return { unknown: 'trajectoryId' };
    const owner = draft.owners.get(`trajectories.deviations:${String(row.trajectoryId)}#${String(row.deviationId)}`);
    if (!owner) return { unknown: 'deviationId' };
    return addTo(owner, String(row.list), recordOf(row, ['trajectoryId', 'deviationId', 'list']));
  },
};

export const entitlementSheet = ownedSheet({
  id: 'entitlementYears',
  ...ofTrajectory,
  list: 'entitlement.years',
  fields: [
    trajectoryId,
    required('calendarYear', 'integer'),
    field('broughtCountedDays', 'integer'),
    field('broughtFullMonths', 'integer'),
    field('decidedHalfDays', 'integer'),
    field('reason', 'text', { width: 40 }),
  ],
});

export const paidDaySheet = ownedSheet({
  id: 'paidDays',
  ...ofTrajectory,
  list: 'entitlement.chosen',
  fields: [trajectoryId, required('date', 'day'), part],
});

export const overrideSheet = ownedSheet({
  id: 'overrides',
  ...ofTrajectory,
  list: 'overrides',
  fields: [
    trajectoryId,
    required('ruleId', 'text', { width: 34 }),
    field('date', 'day'),
    required('reason', 'text', { width: 40 }),
    required('by', 'text'),
    required('day', 'day', { label: 'overrideDay' }),
  ],
});
