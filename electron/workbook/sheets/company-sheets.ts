import { workplaceKinds } from '../../../shared/input/company.ts';
import { incentiveStatuses } from '../../../shared/input/money.ts';
import { priorSchoolings } from '../../../shared/input/people.ts';
import { addTo, flatten, ownedSheet, recordOf, rootSheet, type SheetDefinition } from '../draft.ts';
import { choice, type Field, field, periodFields, required, valueAt } from '../field.ts';

const ofCompany = { owner: 'companies', ownerField: 'companyId' } as const;
const ofWorkplace = { owner: 'workplaces', ownerField: 'workplaceId' } as const;

export const companySheet = rootSheet({
  id: 'companies',
  list: 'companies',
  fields: [
    required('id', 'text'),
    required('name', 'text', { width: 34 }),
    field('address', 'text', { width: 34 }),
    required('sector', 'text'),
    choice('region', 'region', ['flanders', 'brussels', 'wallonia'], false),
    choice('legalRegime', 'legalRegime', ['private', 'public'], false),
    required('fullTimeMinutesPerWeek', 'integer'),
    field('referencePeriodMonths', 'integer'),
    choice('accrual', 'accrual', ['worker', 'employee', 'public']),
    field('bridgeDayIsWorkDay', 'yesNo'),
    field('localFreeDayIsWorkDay', 'yesNo'),
    field('studyDayIsWorkDay', 'yesNo'),
    field('freeHalfDayIsWork', 'yesNo'),
    field('learnersPerMentor', 'integer'),
    field('conditions.equipment', 'yesNo'),
    field('conditions.financialCapacity', 'yesNo'),
    field('conditions.noConvictions', 'yesNo'),
  ],
});

export const closureSheet = ownedSheet({
  id: 'closures',
  ...ofCompany,
  list: 'closures',
  fields: [
    required('companyId', 'text'),
    ...periodFields,
    choice('part', 'part', ['day', 'morning', 'afternoon']),
    field('name', 'text'),
  ],
});

export const replacementSheet = ownedSheet({
  id: 'replacementDays',
  ...ofCompany,
  list: 'replacementDays',
  fields: [required('companyId', 'text'), required('publicHoliday', 'day'), required('replacementDay', 'day')],
});

export const recognitionSheet = ownedSheet({
  id: 'recognitions',
  ...ofCompany,
  list: 'recognitions',
  fields: [
    required('companyId', 'text'),
    required('programmeId', 'text', { width: 28 }),
    field('requestedDay', 'day'),
    field('recognisedDay', 'day'),
  ],
});

export const workplaceSheet = rootSheet({
  id: 'workplaces',
  list: 'workplaces',
  holds: ['shiftCodes'],
  fields: [
    required('id', 'text'),
    required('companyId', 'text'),
    required('name', 'text', { width: 30 }),
    field('address', 'text', { width: 34 }),
    choice('kind', 'workplaceKind', workplaceKinds),
    required('defaultShift', 'text', { width: 12 }),
    field('shiftWork', 'yesNo'),
    field('minorSundayException', 'yesNo'),
  ],
});

/** Columns of the first, second and third part of a shift. */
function partFields(part: number): Field[] {
  return [
    field(`parts.${part}.start`, 'time', { isRequired: part === 0 }),
    field(`parts.${part}.end`, 'time', { isRequired: part === 0 }),
    field(`parts.${part}.breakMinutes`, 'integer', { isRequired: part === 0 }),
  ];
}

export const shiftSheet = ownedSheet({
  id: 'shiftCodes',
  ...ofWorkplace,
  list: 'shiftCodes',
  fields: [
    required('workplaceId', 'text'),
    required('code', 'text', { width: 10, label: 'shiftCode' }),
    field('name', 'text'),
    ...[0, 1, 2].flatMap(partFields),
    field('halfDay', 'onlyYes'),
  ],
});

export const capacitySheet = ownedSheet({
  id: 'capacities',
  ...ofWorkplace,
  list: 'capacities',
  fields: [
    required('workplaceId', 'text'),
    ...periodFields,
    required('places', 'integer'),
    field('reservedForOthers', 'integer'),
  ],
});

export const mentorSheet = rootSheet({
  id: 'mentors',
  list: 'mentors',
  fields: [
    required('id', 'text'),
    required('companyId', 'text'),
    required('name', 'text'),
    field('birthDate', 'day'),
    field('hasPriorQualification', 'yesNo'),
    field('yearsOfPractice', 'integer'),
    field('extractDay', 'day'),
    field('recognitionRequestDay', 'day'),
    choice('training', 'training', ['done', 'exempt', 'planned'], false),
    field('trainingDay', 'day'),
  ],
});

export const learnerSheet = rootSheet({
  id: 'learners',
  list: 'learners',
  fields: [
    required('id', 'text'),
    required('name', 'text', { width: 30 }),
    required('birthDate', 'day'),
    field('address', 'text', { width: 34 }),
    field('legalRepresentative', 'text'),
    choice('priorSchooling', 'priorSchooling', priorSchoolings, false),
    field('fullTimeCompulsoryEnded', 'yesNo'),
    field('screeningDay', 'day'),
    field('classCouncilAdviceDay', 'day'),
    choice('classCouncilAdvice', 'advice', ['positive', 'negative'], false),
    field('medicalExaminationDay', 'day'),
    field('isMedicallyFit', 'yesNo'),
    field('registrationNumberDay', 'day'),
  ],
});

/** A sheet of a list under the amounts of money, which belong to the file as a whole. */
function moneySheet(id: string, list: string, fields: readonly Field[]): SheetDefinition {
  return {
    id,
    fields,
    rowsOf: (classYear) => ((valueAt(classYear, list) ?? []) as object[]).map((record) => flatten(record, fields)),
    lay: (row, draft) => addTo(draft.owners.get('root')!, list, recordOf(row)),
  };
}

export const incomeSheet = moneySheet('guaranteedIncomes', 'money.guaranteedIncomes', [
  ...periodFields,
  required('cents', 'integer'),
  required('source', 'text', { width: 40 }),
]);

export const incentiveSheet = moneySheet('incentives', 'money.incentives', [
  required('incentiveId', 'text', { width: 28 }),
  ...periodFields,
  field('amountCents', 'integer'),
  field('isOnHold', 'yesNo'),
  choice('status', 'incentiveStatus', incentiveStatuses, false),
  required('source', 'text', { width: 40 }),
]);
