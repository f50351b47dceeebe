import { companyConditions } from '../../../shared/input/company.ts';
import { verzorgendeZorgkundige } from '../../../shared/input/programme.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { usualLearnersPerMentor } from '../../../shared/rules/legal-numbers-people.ts';
import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { CheckAt, ChoiceAt, DayAt, HoursAt, NumberAt, TextAt, ValueAt } from '../forms/fields.tsx';
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
        <NumberAt
          {...at('learnersPerMentor')}
          min={1}
          max={20}
          placeholder={String(numberOn(usualLearnersPerMentor, year.today))}
        />
      </FormPart>
      <FormPart title={label('workOn')} columns={1}>
        <CheckAt {...at('bridgeDayIsWorkDay', 'bridgeDay')} byDefault />
        <CheckAt {...at('localFreeDayIsWorkDay', 'localFreeDay')} byDefault />
        <CheckAt {...at('studyDayIsWorkDay', 'studyDay')} byDefault />
        <CheckAt {...at('freeHalfDayIsWork', 'freeHalfDay')} />
      </FormPart>
      <FormPart title={label('recognition')}>
        <DayAt {...recognition('requestedDay')} />
        <DayAt {...recognition('recognisedDay')} />
      </FormPart>
      <FormPart title={label('conditions')} columns={1}>
        {companyConditions.map((condition) => (
          <ValueAt
            key={condition}
            form={form}
            path={['conditions', condition]}
            label={label(condition)}
            empty={label('conditionEmpty')}
            options={[
              { value: true, label: label('conditionAnswers.met') },
              { value: false, label: label('conditionAnswers.notMet') },
            ]}
          />
        ))}
      </FormPart>
      <CompanyDays form={form} />
    </>
  );
}

/** A recognition is of a programme: the first day that is filled in names it. */
function withProgramme(form: FieldsProps['form'], programmeId: string): FieldsProps['form'] {
  const [first] = (form.valueAt(['recognitions']) ?? []) as readonly object[];
  if (first) return form;
  return { ...form, set: ([list, , key], value) => form.set([list!], [{ programmeId, [key!]: value }]) };
}
