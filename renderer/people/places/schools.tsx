import { type School, schoolSchema } from '../../../shared/input/school.ts';
import { countBy, countColumn } from './count-column.ts';
import type { PlaceDefinition } from './place-list.ts';
import { SchoolFields } from './SchoolFields.tsx';
import { textEdit } from './text-edit.ts';
import { countLearners } from './used-by.ts';

const usualLessonMinutes = 60;

/** Schools with their campuses; their calendars are on the calendar screen. */
export const schools: PlaceDefinition<School> = {
  schema: schoolSchema,
  Fields: SchoolFields,
  initial: () => ({}),
  columns: ({ year, t, save }) => {
    const heading = (key: string) => t(`peopleScreen.columns.${key}`);
    const minutesOf = ({ lessonPeriodMinutes = usualLessonMinutes }: School) => lessonPeriodMinutes;
    return [
      {
        id: 'name',
        heading: heading('name'),
        width: 'minmax(180px, 1.4fr)',
        beside: 18,
        text: ({ name }) => name,
        sortValue: ({ name }) => name,
        edit: textEdit('name', save, true),
      },
      {
        id: 'address',
        heading: heading('address'),
        width: 'minmax(160px, 1.6fr)',
        beside: 18,
        yields: 1,
        text: ({ address = '' }) => address,
        sortValue: ({ address }) => address ?? null,
        edit: textEdit('address', save),
      },
      {
        id: 'campus',
        heading: heading('campus'),
        width: 'minmax(100px, 1fr)',
        beside: 18,
        yields: 3,
        text: ({ campuses = [] }) => campuses.map(({ name }) => name).join(', '),
        sortValue: ({ campuses = [] }) => campuses.length,
      },
      {
        id: 'lessonMinutes',
        heading: heading('lessonMinutes'),
        width: '84px',
        yields: 2,
        isNumber: true,
        text: (school) => t('peopleScreen.school.minutes', { count: minutesOf(school) }),
        sortValue: minutesOf,
      },
      countColumn(
        'classGroups',
        countBy(year.content.classYear.classGroups, ({ schoolId }) => schoolId),
        t,
      ),
      countColumn('learners', countLearners(year, 'schools'), t),
    ];
  },
  filters: () => [],
  facts: ({ address = '' }, { t }) => [[t('peopleScreen.columns.address'), address]],
};
