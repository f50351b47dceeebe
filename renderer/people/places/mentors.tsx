import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { type Mentor, mentorSchema } from '../../../shared/input/people.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import { guidedOn, mentorsOfCompany } from '../learners/mentor-edit.ts';
import { MentorFields } from './MentorFields.tsx';
import type { PlaceDefinition } from './place-list.ts';
import { textEdit } from './text-edit.ts';

/** Mentors with their papers and how many learners they guide. */
export const mentors: PlaceDefinition<Mentor> = {
  schema: mentorSchema,
  Fields: MentorFields,
  initial: ({ content: { classYear } }) => ({ companyId: classYear.companies[0]?.id }),
  columns: ({ year, t, language, save }) => {
    const heading = (key: string) => t(`peopleScreen.columns.${key}`);
    const { companies } = year.content.classYear;
    const companyOf = ({ companyId }: Mentor) => companies.find(({ id }) => id === companyId)?.name ?? '';
    const guided = guidedOn(year.checked, year.today);
    const limits = new Map(
      companies.flatMap(({ id }) =>
        mentorsOfCompany(year.context, id, guided).map(({ mentor, limit }) => [mentor.id, limit]),
      ),
    );
    const dateOf = (date: Mentor['extractDay']) =>
      date === undefined ? '' : formatDate(toDayNumber(date), language, true);
    const trainingOf = ({ training }: Mentor) => (training ? t(`peopleScreen.mentor.trainings.${training}`) : '');
    return [
      {
        id: 'name',
        heading: heading('name'),
        width: 'minmax(150px, 1.3fr)',
        beside: 18,
        text: ({ name }) => name,
        sortValue: ({ name }) => name,
        edit: textEdit('name', save, true),
      },
      {
        id: 'company',
        heading: heading('company'),
        width: 'minmax(130px, 1.4fr)',
        beside: 18,
        yields: 3,
        text: companyOf,
        sortValue: companyOf,
      },
      {
        id: 'extract',
        heading: heading('extract'),
        width: '104px',
        yields: 1,
        text: ({ extractDay }) => dateOf(extractDay),
        sortValue: ({ extractDay }) => extractDay ?? null,
        edit: {
          kind: 'day',
          value: ({ extractDay }) => extractDay,
          save: ({ extractDay: _, ...mentor }, day) =>
            save(day === undefined ? mentor : { ...mentor, extractDay: day }),
        },
      },
      {
        id: 'training',
        heading: heading('training'),
        width: '104px',
        yields: 2,
        text: trainingOf,
        sortValue: (mentor) => trainingOf(mentor) || null,
        edit: {
          kind: 'choice',
          value: ({ training = '' }) => training,
          options: () =>
            (['done', 'exempt', 'planned'] as const).map((value) => ({
              value,
              label: t(`peopleScreen.mentor.trainings.${value}`),
            })),
          save: (mentor, training) => save({ ...mentor, training: training as NonNullable<Mentor['training']> }),
        },
      },
      {
        id: 'learners',
        heading: heading('learners'),
        width: '130px',
        isNumber: true,
        text: ({ id }) => t('peopleScreen.loadOf', { count: guided.get(id) ?? 0, limit: limits.get(id) ?? 0 }),
        sortValue: ({ id }) => guided.get(id) ?? 0,
      },
    ];
  },
  filters: ({ year, t }) => [
    {
      id: 'company',
      label: t('peopleScreen.columns.company'),
      options: year.content.classYear.companies.map(({ id, name }) => ({ value: id, label: name })),
      keeps: ({ companyId }, value) => companyId === value,
    },
  ],
  facts: ({ companyId }, { year, t }) => [
    [
      t('peopleScreen.columns.company'),
      year.content.classYear.companies.find(({ id }) => id === companyId)?.name ?? '',
    ],
  ],
};
