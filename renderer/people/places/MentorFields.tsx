import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { CheckAt, ChoiceAt, DayAt, NumberAt, TextAt } from '../forms/fields.tsx';
import type { FieldsProps } from './place-list.ts';

/** What is known of a mentor: company, age and practice, extract, recognition, training. */
export function MentorFields({ form, year }: FieldsProps) {
  const { t } = useText();
  const at = (path: string) => ({ form, path: [path], label: t(`peopleScreen.mentor.${path}`) });
  const companies = year.content.classYear.companies.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt {...at('name')} isRequired />
        </div>
        <div className="wide">
          <ChoiceAt {...at('companyId')} label={t('peopleScreen.mentor.company')} options={companies} isRequired />
        </div>
        <DayAt {...at('birthDate')} />
        <NumberAt {...at('yearsOfPractice')} max={60} />
        <div className="wide">
          <CheckAt {...at('hasPriorQualification')} />
        </div>
      </FormPart>
      <FormPart>
        <DayAt {...at('extractDay')} />
        <DayAt {...at('recognitionRequestDay')} />
        <ChoiceAt
          {...at('training')}
          options={(['done', 'exempt', 'planned'] as const).map((value) => ({
            value,
            label: t(`peopleScreen.mentor.trainings.${value}`),
          }))}
        />
        <DayAt {...at('trainingDay')} />
      </FormPart>
    </>
  );
}
