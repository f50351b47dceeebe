import { NumberInput, Radio } from '@mantine/core';
import type { School } from '../../shared/input/school.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { EffectLine } from './EffectLine.tsx';
import { replaceIn } from './effect-of.ts';
import styles from './Settings.module.css';

/** How long a lesson period counts at a school, and how many are usual. */
export function SchoolSettings({ year, school }: { year: LoadedYear; school: School }) {
  const { t } = useText();
  const { put } = useChange();
  const minutes = school.lessonPeriodMinutes ?? 60;
  const other = minutes === 60 ? 50 : 60;
  const usual = school.usualPeriods ?? { morning: 4, afternoon: 3 };
  const save = (content: School) => void put('school', content, { toast: t('settings.saved') });
  const setUsual = (part: 'morning' | 'afternoon') => (value: string | number) => {
    if (typeof value === 'number' && value !== usual[part])
      save({ ...school, usualPeriods: { ...usual, [part]: value } });
  };
  return (
    <fieldset className={styles.card}>
      <legend>{school.name}</legend>
      <Radio.Group
        label={t('settings.planning.lessonPeriod')}
        description={t('settings.planning.lessonPeriodHint')}
        value={String(minutes)}
        onChange={(value) => save({ ...school, lessonPeriodMinutes: value === '50' ? 50 : 60 })}
      >
        <div className={styles.row}>
          <Radio value="60" label={t('settings.planning.minutes', { minutes: 60 })} />
          <Radio value="50" label={t('settings.planning.minutes', { minutes: 50 })} />
        </div>
      </Radio.Group>
      <EffectLine
        year={year}
        classYear={replaceIn(year.content.classYear, 'schools', { ...school, lessonPeriodMinutes: other })}
        choice={t('settings.planning.minutes', { minutes: other })}
      />
      <div className={styles.row}>
        <NumberInput
          label={t('settings.planning.usualMorning')}
          value={usual.morning}
          min={1}
          max={8}
          clampBehavior="strict"
          onChange={setUsual('morning')}
        />
        <NumberInput
          label={t('settings.planning.usualAfternoon')}
          value={usual.afternoon}
          min={1}
          max={8}
          clampBehavior="strict"
          onChange={setUsual('afternoon')}
        />
      </div>
    </fieldset>
  );
}
