import { type Workplace, workplaceKinds, workplaceSchema } from '../../../shared/input/company.ts';
import { PlaceName } from '../learners/PlaceName.tsx';
import { countColumn } from './count-column.ts';
import type { PlaceDefinition } from './place-list.ts';
import { textEdit } from './text-edit.ts';
import { countLearners } from './used-by.ts';
import { WorkplaceFields } from './WorkplaceFields.tsx';

/** Places of a workplace over its periods: the same number once, else from the least to the most. */
function placesText({ capacities = [] }: Workplace): string {
  const numbers = [...new Set(capacities.map(({ places }) => places))].sort((a, b) => a - b);
  return numbers.length > 1 ? `${numbers[0]} – ${numbers.at(-1)}` : String(numbers[0] ?? '');
}

/** Workplaces with their kind, shifts and places. */
export const workplaces: PlaceDefinition<Workplace> = {
  schema: workplaceSchema,
  Fields: WorkplaceFields,
  initial: ({ content: { classYear } }) => ({
    companyId: classYear.companies[0]?.id,
    kind: 'residentialCareCentre',
    shiftCodes: [{ code: 'V', parts: [{ start: '07:00', end: '15:06', breakMinutes: 30 }] }],
    defaultShift: 'V',
  }),
  columns: ({ year, t, save }) => {
    const heading = (key: string) => t(`peopleScreen.columns.${key}`);
    const companyOf = ({ companyId }: Workplace) =>
      year.content.classYear.companies.find(({ id }) => id === companyId)?.name ?? '';
    const kindOf = ({ kind }: Workplace) => t(`peopleScreen.workplace.kinds.${kind}`);
    const codesOf = ({ shiftCodes }: Workplace) => shiftCodes.map(({ code }) => code).join(' ');
    return [
      {
        id: 'name',
        heading: heading('name'),
        width: 'minmax(170px, 1.5fr)',
        beside: 38,
        text: ({ name }) => name,
        sortValue: ({ name }) => name,
        cell: ({ name, companyId, kind }) => <PlaceName place={{ name, companyId, isHomeCare: kind === 'homeCare' }} />,
        edit: textEdit('name', save, true),
      },
      {
        id: 'company',
        heading: heading('company'),
        width: 'minmax(120px, 1.3fr)',
        beside: 18,
        yields: 3,
        text: companyOf,
        sortValue: companyOf,
      },
      {
        id: 'kind',
        heading: heading('kind'),
        width: 'minmax(110px, 1.2fr)',
        beside: 18,
        yields: 1,
        text: kindOf,
        sortValue: kindOf,
        edit: {
          kind: 'choice',
          value: ({ kind }) => kind,
          options: () => workplaceKinds.map((value) => ({ value, label: t(`peopleScreen.workplace.kinds.${value}`) })),
          save: (workplace, kind) => save({ ...workplace, kind: kind as Workplace['kind'] }),
        },
      },
      { id: 'shifts', heading: heading('shifts'), width: '90px', yields: 2, text: codesOf, sortValue: codesOf },
      {
        id: 'places',
        heading: heading('places'),
        width: '72px',
        yields: 4,
        isNumber: true,
        text: placesText,
        sortValue: ({ capacities = [] }) => capacities[0]?.places ?? null,
      },
      countColumn('learners', countLearners(year, 'workplaces'), t),
    ];
  },
  filters: ({ year, t }) => [
    {
      id: 'company',
      label: t('peopleScreen.columns.company'),
      options: year.content.classYear.companies.map(({ id, name }) => ({ value: id, label: name })),
      keeps: ({ companyId }, value) => companyId === value,
    },
    {
      id: 'kind',
      label: t('peopleScreen.columns.kind'),
      options: workplaceKinds.map((value) => ({ value, label: t(`peopleScreen.workplace.kinds.${value}`) })),
      keeps: ({ kind }, value) => kind === value,
    },
  ],
  facts: (workplace, { year, t }) => [
    [
      t('peopleScreen.columns.company'),
      year.content.classYear.companies.find(({ id }) => id === workplace.companyId)?.name ?? '',
    ],
    [t('peopleScreen.columns.kind'), t(`peopleScreen.workplace.kinds.${workplace.kind}`)],
    [t('peopleScreen.columns.address'), workplace.address ?? ''],
  ],
};
