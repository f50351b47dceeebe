import { priorSchoolings } from '../../../shared/input/people.ts';
import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { CheckAt, ChoiceAt, DayAt, TextAt, ValueAt } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';

/** What is known of a learner; name and birth date are asked, the rest may wait. */
export function LearnerFields({ form }: { readonly form: RecordForm }) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.learner.${key}`);
  const at = (path: string) => ({ form, path: [path], label: label(path) });
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt {...at('name')} isRequired />
        </div>
        <DayAt {...at('birthDate')} isRequired />
        <div className="wide">
          <ChoiceAt
            {...at('priorSchooling')}
            options={priorSchoolings.map((value) => ({ value, label: label(`priorSchoolings.${value}`) }))}
          />
        </div>
        <div className="wide">
          <TextAt {...at('address')} />
        </div>
        <div className="wide">
          <TextAt {...at('legalRepresentative')} />
        </div>
      </FormPart>
      <FormPart title={label('papersTitle')}>
        <DayAt {...at('screeningDay')} />
        <div />
        <DayAt {...at('classCouncilAdviceDay')} />
        <ChoiceAt
          {...at('classCouncilAdvice')}
          options={(['positive', 'negative'] as const).map((value) => ({ value, label: label(`advices.${value}`) }))}
        />
        <DayAt {...at('medicalExaminationDay')} />
        <ValueAt
          {...at('isMedicallyFit')}
          options={[
            { value: true, label: label('fitness.yes') },
            { value: false, label: label('fitness.no') },
          ]}
        />
        <DayAt {...at('registrationNumberDay')} />
        <div className="wide">
          <CheckAt {...at('fullTimeCompulsoryEnded')} />
        </div>
      </FormPart>
    </>
  );
}
