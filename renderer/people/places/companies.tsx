import { type Company, companySchema } from '../../../shared/input/company.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import { CompanyFields } from './CompanyFields.tsx';
import { countBy, countColumn } from './count-column.ts';
import type { PlaceDefinition } from './place-list.ts';
import { textEdit } from './text-edit.ts';
import { countLearners } from './used-by.ts';

const usualFullTimeMinutes = 38 * 60;

/** Companies with the conditions under which their learners work. */
export const companies: PlaceDefinition<Company> = {
  schema: companySchema,
  Fields: CompanyFields,
  initial: () => ({
    fullTimeMinutesPerWeek: usualFullTimeMinutes,
    accrual: 'worker',
    region: 'flanders',
    legalRegime: 'private',
  }),
  columns: ({ year, t, save }) => {
    const { classYear } = year.content;
    const heading = (key: string) => t(`peopleScreen.columns.${key}`);
    return [
      {
        id: 'name',
        heading: heading('name'),
        width: 'minmax(180px, 1.5fr)',
        beside: 18,
        text: ({ name }) => name,
        sortValue: ({ name }) => name,
        edit: textEdit('name', save, true),
      },
      {
        id: 'sector',
        heading: heading('sector'),
        width: 'minmax(80px, 0.8fr)',
        beside: 18,
        yields: 4,
        text: ({ sector }) => sector,
        sortValue: ({ sector }) => sector,
        edit: textEdit('sector', save, true),
      },
      {
        id: 'address',
        heading: heading('address'),
        width: 'minmax(140px, 1.5fr)',
        beside: 18,
        yields: 1,
        text: ({ address = '' }) => address,
        sortValue: ({ address }) => address ?? null,
        edit: textEdit('address', save),
      },
      {
        id: 'fullTimeWeek',
        heading: heading('fullTimeWeek'),
        width: '76px',
        yields: 2,
        isNumber: true,
        text: ({ fullTimeMinutesPerWeek }) => formatHours(fullTimeMinutesPerWeek),
        sortValue: ({ fullTimeMinutesPerWeek }) => fullTimeMinutesPerWeek,
      },
      countColumn(
        'workplaces',
        countBy(classYear.workplaces, ({ companyId }) => companyId),
        t,
      ),
      countColumn(
        'mentors',
        countBy(classYear.mentors, ({ companyId }) => companyId),
        t,
      ),
      countColumn('learners', countLearners(year, 'companies'), t),
    ];
  },
  filters: ({ year, t }) => [
    {
      id: 'sector',
      label: t('peopleScreen.columns.sector'),
      options: [...new Set(year.content.classYear.companies.map(({ sector }) => sector))].map((value) => ({
        value,
        label: value,
      })),
      keeps: ({ sector }, value) => sector === value,
    },
  ],
  facts: ({ address = '', sector }, { t }) => [
    [t('peopleScreen.columns.sector'), sector],
    [t('peopleScreen.columns.address'), address],
  ],
};
