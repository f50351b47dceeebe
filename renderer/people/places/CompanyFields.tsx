import { verzorgendeZorgkundige } from '../../../shared/input/programme.ts';
import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { CheckAt, ChoiceAt, DayAt, HoursAt, NumberAt, TextAt } from '../forms/fields.tsx';
import { CompanyDays } from './CompanyDays.tsx';
import type { FieldsProps } from './place-list.ts';

/** A company: who it is, its week and leave, on which free days there is work, recognition and its conditions. */
export function CompanyFields({ form, year }: FieldsProps) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.company.${key}`);
  const at = (path: string, name = path) => ({ form, path: [path], label: label(name) });
  const options = <T extends string>(key: string, values: readonly T[]) =>
    values.map((value) => ({ value, label: label(`${key}.${value}`) }));
  const [programme = verzorgendeZorgkundige] = year.content.classYear.programmes ?? [];
  const recognition = (key: 'requestedDay' | 'recognisedDay') => ({
    form: withProgramme(form, programme.id),
    path: ['recognitions', 0, key],
    label: label(key),
  });
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt {...at('name')} isRequired />
        </div>
        <div className="wide">
          <TextAt {...at('address')} />
        </div>
        <TextAt {...at('sector')} isRequired placeholder="PC 330" />
        <HoursAt {...at('fullTimeMinutesPerWeek', 'fullTimeWeek')} isRequired />
        <ChoiceAt {...at('region')} options={options('regions', ['flanders', 'brussels', 'wallonia'])} />
        <ChoiceAt {...at('legalRegime')} options={options('legalRegimes', ['private', 'public'])} />
        <ChoiceAt {...at('accrual')} options={options('accruals', ['worker', 'employee', 'public'])} isRequired />
        <NumberAt {...at('learnersPerMentor')} min={1} max={20} />
      </FormPart>
      <FormPart title={label('workOn')} columns={1}>
        <CheckAt {...at('bridgeDayIsWorkDay', 'bridgeDay')} />
        <CheckAt {...at('localFreeDayIsWorkDay', 'localFreeDay')} />
        <CheckAt {...at('studyDayIsWorkDay', 'studyDay')} />
        <CheckAt {...at('freeHalfDayIsWork', 'freeHalfDay')} />
      </FormPart>
      <FormPart title={label('recognition')}>
        <DayAt {...recognition('requestedDay')} />
        <DayAt {...recognition('recognisedDay')} />
      </FormPart>
      <FormPart title={label('conditions')} columns={1}>
        {conditions.map((condition) => (
          <CheckAt
            key={condition}
            form={wholeConditions(form)}
            path={['conditions', condition]}
            label={label(condition)}
          />
        ))}
      </FormPart>
      <CompanyDays form={form} />
    </>
  );
}

const conditions = ['equipment', 'financialCapacity', 'noConvictions'] as const;

/** The conditions are known together: ticking one says of the others that they are not met, until they are ticked too. */
function wholeConditions(form: FieldsProps['form']): FieldsProps['form'] {
  const none = Object.fromEntries(conditions.map((condition) => [condition, false]));
  const now = form.valueAt(['conditions']) as object | undefined;
  return {
    ...form,
    set: ([, condition], value) => form.set(['conditions'], { ...none, ...now, [condition!]: value === true }),
  };
}

/** A recognition is of a programme: the first day that is filled in names it. */
function withProgramme(form: FieldsProps['form'], programmeId: string): FieldsProps['form'] {
  const [first] = (form.valueAt(['recognitions']) ?? []) as readonly object[];
  if (first) return form;
  return { ...form, set: ([list, , key], value) => form.set([list!], [{ programmeId, [key!]: value }]) };
}
