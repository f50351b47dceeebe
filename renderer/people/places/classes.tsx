import { type ClassGroup, classGroupSchema } from '../../../shared/input/school.ts';
import { lessonDaysOf } from '../../../shared/pattern/lay-template.ts';
import { ClassGroupFields } from './ClassGroupFields.tsx';
import { countColumn } from './count-column.ts';
import type { PlaceDefinition } from './place-list.ts';
import { textEdit } from './text-edit.ts';
import { countLearners } from './used-by.ts';

/** Class groups with their lesson timetables. */
export const classGroups: PlaceDefinition<ClassGroup> = {
  schema: classGroupSchema,
  Fields: ClassGroupFields,
  initial: ({ content: { classYear } }) => ({ schoolId: classYear.schools[0]?.id, lessons: [] }),
  columns: ({ year, t, save }) => {
    const { schools } = year.content.classYear;
    const heading = (key: string) => t(`peopleScreen.columns.${key}`);
    const schoolOf = ({ schoolId }: ClassGroup) => schools.find(({ id }) => id === schoolId);
    const campusOf = (group: ClassGroup) =>
      schoolOf(group)?.campuses?.find(({ id }) => id === group.campusId)?.name ?? '';
    const daysOf = ({ lessons: [timetable] }: ClassGroup) =>
      timetable
        ? lessonDaysOf(timetable)
            .map((key) => t(`start.fresh.weekdays.${key}`))
            .join(' ')
        : '';
    return [
      {
        id: 'name',
        heading: heading('name'),
        width: 'minmax(160px, 1.4fr)',
        beside: 18,
        text: ({ name }) => name,
        sortValue: ({ name }) => name,
        edit: textEdit('name', save, true),
      },
      {
        id: 'school',
        heading: heading('school'),
        width: 'minmax(120px, 1.2fr)',
        beside: 18,
        yields: 2,
        text: (group) => schoolOf(group)?.name ?? '',
        sortValue: (group) => schoolOf(group)?.name ?? null,
      },
      {
        id: 'campus',
        heading: heading('campus'),
        width: 'minmax(90px, 1fr)',
        beside: 18,
        yields: 1,
        text: campusOf,
        sortValue: (group) => campusOf(group) || null,
      },
      {
        id: 'supervisor',
        heading: heading('supervisor'),
        width: 'minmax(110px, 1.1fr)',
        beside: 18,
        yields: 4,
        text: ({ trajectorySupervisor = '' }) => trajectorySupervisor,
        sortValue: ({ trajectorySupervisor }) => trajectorySupervisor ?? null,
        edit: textEdit('trajectorySupervisor', save),
      },
      { id: 'lessonDays', heading: heading('lessonDays'), width: '112px', yields: 3, text: daysOf, sortValue: daysOf },
      countColumn('learners', countLearners(year, 'classGroups'), t),
    ];
  },
  filters: ({ year, t }) => [
    {
      id: 'school',
      label: t('peopleScreen.columns.school'),
      options: year.content.classYear.schools.map(({ id, name }) => ({ value: id, label: name })),
      keeps: ({ schoolId }, value) => schoolId === value,
    },
  ],
  facts: ({ schoolId, trajectorySupervisor = '' }, { year, t }) => [
    [t('peopleScreen.columns.school'), year.content.classYear.schools.find(({ id }) => id === schoolId)?.name ?? ''],
    [t('peopleScreen.learner.supervisor'), trajectorySupervisor],
  ],
};
