import { NativeSelect, TextInput } from '@mantine/core';
import { patternTemplates } from '../../shared/pattern/templates.ts';
import { DateField } from '../components/DateField.tsx';
import { usualSwitchDay } from '../people/learners/new-trajectory.ts';
import { useText } from '../text/use-text.ts';
import classes from './Fresh.module.css';
import type { FreshFieldsProps } from './FreshSchoolFields.tsx';
import type { FreshDraft } from './fresh-draft.ts';
import { calendarFor } from './fresh-year.ts';

/** Where the learner works, who it is, and in which pattern. */
export function FreshLearnerFields({ draft, problems, change }: FreshFieldsProps) {
  const { t } = useText();
  const said = (key: string | undefined) => key && t(key);
  const text = (field: 'residentialName' | 'homeName' | 'sector' | 'learnerName', label: string) => ({
    label: t(`start.fresh.${label}`),
    value: draft[field],
    error: said(problems[field]),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ ...draft, [field]: event.currentTarget.value }),
  });
  return (
    <>
      <fieldset className={classes.part}>
        <legend>{t('start.fresh.steps.places')}</legend>
        <TextInput {...text('residentialName', 'residential')} />
        <TextInput
          {...text('homeName', 'home')}
          description={t('start.fresh.homeNote')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
        />
        <TextInput {...text('sector', 'sector')} placeholder="PC 330" />
        {draft.homeName !== '' && (
          <DateField
            label={t('start.fresh.switchDay')}
            value={draft.switchDay ?? usualSwitchDay(calendarFor(draft.schoolYear))}
            within={draft.schoolYear}
            onChange={(switchDay) => change({ ...draft, switchDay })}
          />
        )}
      </fieldset>
      <fieldset className={classes.part}>
        <legend>{t('start.fresh.steps.learner')}</legend>
        <TextInput {...text('learnerName', 'learner')} />
        <DateField
          label={t('start.fresh.birthDate')}
          value={draft.birthDate}
          error={said(problems.birthDate)}
          placeholder="12/5/2009"
          onChange={(birthDate) => change({ ...draft, birthDate })}
        />
        <NativeSelect
          label={t('start.fresh.template')}
          value={draft.template}
          data={patternTemplates.map(({ id }) => ({ value: id, label: t(`patterns.templates.${id}`) }))}
          onChange={(event) => change({ ...draft, template: event.currentTarget.value as FreshDraft['template'] })}
        />
      </fieldset>
    </>
  );
}
