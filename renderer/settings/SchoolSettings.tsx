import { Radio, Select } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { School } from '../../shared/input/school.ts';
import { WholeNumberField } from '../components/WholeNumberField.tsx';
import { useText } from '../text/use-text.ts';
import { previewClassYear } from '../year/compare-years.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { withThing } from '../year/with-thing.ts';
import { SettingProposal } from './SettingProposal.tsx';
import styles from './Settings.module.css';
import { useSettingDraft } from './use-setting-draft.ts';
import { withField } from './with-field.ts';

const usualPeriods = { morning: 4, afternoon: 3 } as const;

type Props = { readonly year: LoadedYear; readonly school: School };

/** What the other length of a lesson period would do, said before anybody chooses it. */
function OtherLength({ year, school }: Props) {
  const { t } = useText();
  const minutes = (school.lessonPeriodMinutes ?? 60) === 60 ? 50 : 60;
  // The page shows itself first: this builds the whole year once more.
  const shown = useDeferredValue(year, undefined);
  const difference = useMemo(
    () =>
      shown &&
      previewClassYear(
        shown,
        withThing(shown.content.classYear, 'school', { ...school, lessonPeriodMinutes: minutes }),
      ),
    [shown, school, minutes],
  );
  if (!difference) return <p className={styles.effect}>{t('effects.reckoning')}</p>;
  const all = [difference, ...difference.learners];
  const count = difference.learners.filter(({ added, solved }) => added.length + solved.length > 0).length;
  return (
    <p className={styles.effect}>
      {count === 0
        ? t('settings.effect.none', { minutes })
        : t('settings.effect.some', {
            ...{ minutes, count },
            added: all.reduce((sum, { added }) => sum + added.length, 0),
            solved: all.reduce((sum, { solved }) => sum + solved.length, 0),
          })}
    </p>
  );
}

/** How long a lesson period counts at a school, how many are usual, and which education it gives. */
export function SchoolSettings({ year, school }: Props) {
  const { t } = useText();
  const draft = useSettingDraft(year, 'school', school);
  const { value } = draft;
  const usual = value.usualPeriods ?? usualPeriods;
  const setUsual = (part: 'morning' | 'afternoon') => (periods: number) => {
    const { usualPeriods: _, ...others } = value;
    const next = { ...usual, [part]: periods };
    const isUsual = next.morning === usualPeriods.morning && next.afternoon === usualPeriods.afternoon;
    draft.change(isUsual ? others : { ...others, usualPeriods: next });
  };
  return (
    <fieldset className={styles.card}>
      <legend>{school.name}</legend>
      <Radio.Group
        label={t('settings.planning.lessonPeriod')}
        description={t('settings.planning.lessonPeriodHint')}
        value={String(value.lessonPeriodMinutes ?? 60)}
        onChange={(minutes) => draft.change(withField(value, 'lessonPeriodMinutes', minutes === '50' ? 50 : 60, 60))}
      >
        <div className={styles.row}>
          <Radio value="60" label={t('settings.planning.minutes', { minutes: 60 })} />
          <Radio value="50" label={t('settings.planning.minutes', { minutes: 50 })} />
        </div>
      </Radio.Group>
      <OtherLength year={year} school={school} />
      <div className={styles.row}>
        {(['morning', 'afternoon'] as const).map((part) => (
          <WholeNumberField
            key={part}
            label={t(`settings.planning.usual.${part}`)}
            value={usual[part]}
            min={1}
            max={8}
            onChange={setUsual(part)}
          />
        ))}
        <Select
          label={t('settings.planning.education')}
          value={value.educationType ?? 'ordinary'}
          allowDeselect={false}
          data={(['ordinary', 'special'] as const).map((type) => ({
            value: type,
            label: t(`settings.planning.educations.${type}`),
          }))}
          onChange={(type) =>
            draft.change(withField(value, 'educationType', type === 'special' ? 'special' : 'ordinary', 'ordinary'))
          }
        />
      </div>
      <SettingProposal draft={draft} />
    </fieldset>
  );
}
