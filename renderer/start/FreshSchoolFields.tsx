import { NativeSelect, TextInput } from '@mantine/core';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { useText } from '../text/use-text.ts';
import classes from './Fresh.module.css';
import { type FreshDraft, type FreshProblems, withLessonDays } from './fresh-draft.ts';
import { lessonKeys } from './fresh-year.ts';

export type FreshFieldsProps = {
  readonly draft: FreshDraft;
  readonly problems: FreshProblems;
  readonly change: (draft: FreshDraft) => void;
};

/** School year, school, class and the days on which it has lessons. */
export function FreshSchoolFields({
  draft,
  problems,
  change,
  years,
}: FreshFieldsProps & { readonly years: readonly string[] }) {
  const { t } = useText();
  const said = (key: string | undefined) => key && t(key);
  return (
    <fieldset className={classes.part}>
      <legend>{t('start.fresh.steps.school')}</legend>
      <NativeSelect
        label={t('start.fresh.schoolYear')}
        data={[...years]}
        value={draft.schoolYear}
        onChange={(event) => change({ ...draft, schoolYear: schoolYear(event.currentTarget.value) })}
      />
      <TextInput
        label={t('start.fresh.school')}
        value={draft.schoolName}
        error={said(problems.schoolName)}
        data-autofocus
        onChange={(event) => change({ ...draft, schoolName: event.currentTarget.value })}
      />
      <TextInput
        label={t('start.fresh.classGroup')}
        value={draft.className}
        error={said(problems.className)}
        onChange={(event) => change({ ...draft, className: event.currentTarget.value })}
      />
      <fieldset className={classes.days} aria-invalid={problems.lessonDays !== undefined || undefined} tabIndex={-1}>
        <legend>{t('start.fresh.lessonDays')}</legend>
        {lessonKeys.map((key) => {
          const isOn = draft.lessonDays.includes(key);
          const days = lessonKeys.filter((other) => (other === key ? !isOn : draft.lessonDays.includes(other)));
          return (
            <label key={key}>
              <input type="checkbox" checked={isOn} onChange={() => change(withLessonDays(draft, days))} />
              <span>{t(`start.fresh.weekdays.${key}`)}</span>
            </label>
          );
        })}
        {problems.lessonDays && <p className={classes.problem}>{t(problems.lessonDays)}</p>}
      </fieldset>
    </fieldset>
  );
}
