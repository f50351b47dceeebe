import { workplaceKinds } from '../../../shared/input/company.ts';
import { phaseKinds } from '../../../shared/input/programme.ts';
import { calendarEntryKinds } from '../../../shared/input/school.ts';
import { weekKeys } from '../../../shared/input/trajectory.ts';
import { addTo, flatten, ownedSheet, recordOf, rootSheet, type SheetDefinition } from '../draft.ts';
import { choice, field, periodFields, required, setAt } from '../field.ts';

type Thing = Record<string, unknown>;

const yearFields = [required('schoolYear', 'text', { width: 14 })];

/** One row: the school year of the file. */
export const yearSheet: SheetDefinition = {
  id: 'year',
  fields: yearFields,
  rowsOf: (classYear) => [flatten(classYear, yearFields)],
  lay: (row, draft) => {
    Object.assign(draft.root, recordOf(row));
    return { path: [] };
  },
};

export const programmeSheet = rootSheet({
  id: 'programmes',
  list: 'programmes',
  holds: ['phases'],
  fields: [
    required('id', 'text'),
    required('name', 'text', { width: 34 }),
    required('maxMonths', 'integer'),
    required('allowanceBand', 'integer'),
  ],
});

export const phaseSheet = ownedSheet({
  id: 'phases',
  owner: 'programmes',
  ownerField: 'programmeId',
  list: 'phases',
  fields: [
    required('programmeId', 'text'),
    choice('kind', 'phaseKind', phaseKinds),
    required('name', 'text'),
    required('minMonths', 'integer'),
    required('maxMonths', 'integer', { label: 'maxPhaseMonths' }),
    required('workplaceKinds', 'choices', { choice: { set: 'workplaceKind', values: workplaceKinds } }),
  ],
});

export const schoolSheet = rootSheet({
  id: 'schools',
  list: 'schools',
  fields: [
    required('id', 'text'),
    required('name', 'text', { width: 34 }),
    field('address', 'text', { width: 34 }),
    field('lessonPeriodMinutes', 'integer'),
    field('usualPeriods.morning', 'integer'),
    field('usualPeriods.afternoon', 'integer'),
    choice('educationType', 'educationType', ['ordinary', 'special'], false),
  ],
});

export const campusSheet = ownedSheet({
  id: 'campuses',
  owner: 'schools',
  ownerField: 'schoolId',
  list: 'campuses',
  fields: [
    required('schoolId', 'text'),
    required('id', 'text'),
    required('name', 'text'),
    field('address', 'text', { width: 34 }),
  ],
});

export const exceptionSheet = ownedSheet({
  id: 'calendarExceptions',
  owner: 'schools',
  ownerField: 'schoolId',
  list: 'calendarExceptions',
  fields: [
    required('schoolId', 'text'),
    choice('holiday', 'holiday', ['autumn', 'christmas', 'carnival', 'easter', 'summer']),
    ...periodFields,
    required('source', 'text', { width: 40 }),
  ],
});

export const classSheet = rootSheet({
  id: 'classGroups',
  list: 'classGroups',
  holds: ['lessons'],
  fields: [
    required('id', 'text'),
    required('schoolId', 'text'),
    field('campusId', 'text'),
    required('name', 'text'),
    field('trajectorySupervisor', 'text'),
    field('lessonsStartDay', 'day'),
  ],
});

const lessonFields = [
  required('classGroupId', 'text'),
  ...periodFields,
  choice('weekday', 'weekday', weekKeys.slice(0, 5), false),
  choice('half', 'half', ['morning', 'afternoon'], false),
  field('periods', 'integer'),
  field('start', 'time'),
  field('end', 'time'),
];

/** A row for every half day with lessons; rows of one class with the same first and last day make one timetable. */
export const lessonSheet: SheetDefinition = {
  id: 'lessons',
  fields: lessonFields,
  rowsOf: (classYear) =>
    (classYear.classGroups as Thing[]).flatMap((group) =>
      (group.lessons as Thing[]).flatMap((timetable) => {
        const base = { classGroupId: group.id, firstDay: timetable.firstDay, lastDay: timetable.lastDay };
        const rows = weekKeys.flatMap((weekday) =>
          ['morning', 'afternoon'].flatMap((half) => {
            const lesson = (timetable[weekday] as Thing | undefined)?.[half] as Thing | undefined;
            return lesson ? [{ ...base, weekday, half, ...lesson }] : [];
          }),
        );
        return rows.length > 0 ? rows : [base];
      }),
    ),
  lay: (row, draft) => {
    const owner = draft.owners.get(`classGroups:${String(row.classGroupId)}`);
    if (!owner) return { unknown: 'classGroupId' };
    const lessons = owner.thing.lessons as Thing[];
    const isSame = (timetable: Thing) => timetable.firstDay === row.firstDay && timetable.lastDay === row.lastDay;
    const known = lessons.findIndex(isSame);
    const path =
      known < 0
        ? addTo(owner, 'lessons', { firstDay: row.firstDay, lastDay: row.lastDay }).path
        : [...owner.path, 'lessons', known];
    if (row.weekday === undefined && row.half === undefined) return { path };
    const timetable = lessons[known < 0 ? lessons.length - 1 : known]!;
    const { periods, start, end } = row;
    setAt(timetable, `${String(row.weekday)}.${String(row.half)}`, recordOf({ periods, start, end }));
    const isOfHalf = (key: string) => key === 'periods' || key === 'start' || key === 'end';
    return { path, at: (key) => (isOfHalf(key) ? [String(row.weekday), String(row.half), key] : [key]) };
  },
};

const entryFields = [
  ...periodFields,
  choice('part', 'part', ['day', 'morning', 'afternoon']),
  choice('kind', 'calendarKind', calendarEntryKinds),
  field('name', 'text'),
  field('periods', 'integer'),
];

const scopes = [
  { key: 'classGroupId', owner: 'classGroups' },
  { key: 'campusId', owner: 'campus' },
  { key: 'schoolId', owner: 'schools' },
] as const;

function entriesOf(thing: Thing, codes: Thing): Thing[] {
  return ((thing.calendar ?? []) as Thing[]).map((entry) => ({ ...codes, ...flatten(entry, entryFields) }));
}

/** Local free days, study days, exams and blocks, of a class, else a campus, else the school. */
export const calendarSheet: SheetDefinition = {
  id: 'calendar',
  fields: [field('schoolId', 'text'), field('campusId', 'text'), field('classGroupId', 'text'), ...entryFields],
  rowsOf: (classYear) => [
    ...(classYear.schools as Thing[]).flatMap((school) => [
      ...entriesOf(school, { schoolId: school.id }),
      ...((school.campuses ?? []) as Thing[]).flatMap((campus) =>
        entriesOf(campus, { schoolId: school.id, campusId: campus.id }),
      ),
    ]),
    ...(classYear.classGroups as Thing[]).flatMap((group) => entriesOf(group, { classGroupId: group.id })),
  ],
  lay: (row, draft) => {
    const scope = scopes.find(({ key }) => row[key] !== undefined);
    if (!scope) return { unknown: 'schoolId' };
    const code =
      scope.owner === 'campus'
        ? `schools.campuses:${String(row.schoolId)}#${String(row.campusId)}`
        : `${scope.owner}:${String(row[scope.key])}`;
    const owner = draft.owners.get(code);
    if (!owner) return { unknown: scope.key };
    return addTo(
      owner,
      'calendar',
      recordOf(
        row,
        scopes.map(({ key }) => key),
      ),
    );
  },
};
