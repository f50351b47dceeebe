import { Switch, TextInput } from '@mantine/core';
import type { Company } from '../../shared/input/company.ts';
import { HoursField } from '../components/HoursField.tsx';
import { WholeNumberField } from '../components/WholeNumberField.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { SettingProposal } from './SettingProposal.tsx';
import styles from './Settings.module.css';
import { useSettingDraft } from './use-setting-draft.ts';
import { withField } from './with-field.ts';

const [shortestWeek, longestWeek] = [1200, 2400];
const [usualMonths, usualLearners] = [3, 2];

/** Which free days of the school are work days, and what each is where nobody says. */
const freeDays = [
  ['bridgeDayIsWorkDay', true],
  ['localFreeDayIsWorkDay', true],
  ['studyDayIsWorkDay', true],
  ['freeHalfDayIsWork', false],
] as const;

/** Why a company cannot be set like this, as a key of `settings.planning.problems`. */
function problemOf({ sector, fullTimeMinutesPerWeek: minutes }: Company): 'sector' | 'fullWeek' | undefined {
  if (sector.trim() === '') return 'sector';
  return minutes < shortestWeek || minutes > longestWeek ? 'fullWeek' : undefined;
}

/** The full-time week of a company's joint committee, its work on free days of the school, its learners per mentor. */
export function CompanySettings({ year, company }: { readonly year: LoadedYear; readonly company: Company }) {
  const { t } = useText();
  const draft = useSettingDraft(year, 'company', company, (value) => problemOf(value) === undefined);
  const { value, change } = draft;
  const problem = problemOf(value);
  const words = problem && t(`settings.planning.problems.${problem}`);
  return (
    <fieldset className={styles.card}>
      <legend>{company.name}</legend>
      <div className={styles.row}>
        <TextInput
          label={t('settings.planning.sector')}
          value={value.sector}
          maxLength={120}
          error={problem === 'sector'}
          onChange={(event) => change({ ...value, sector: event.currentTarget.value })}
        />
        <HoursField
          label={t('settings.planning.fullWeek')}
          value={value.fullTimeMinutesPerWeek}
          error={problem === 'fullWeek' ? words : undefined}
          onChange={(minutes) => minutes !== undefined && change({ ...value, fullTimeMinutesPerWeek: minutes })}
        />
        <WholeNumberField
          label={t('settings.planning.reference')}
          value={value.referencePeriodMonths ?? usualMonths}
          min={1}
          max={12}
          onChange={(months) => change(withField(value, 'referencePeriodMonths', months, usualMonths))}
        />
        <WholeNumberField
          label={t('settings.planning.learnersPerMentor')}
          value={value.learnersPerMentor ?? usualLearners}
          min={1}
          max={20}
          onChange={(count) => change(withField(value, 'learnersPerMentor', count, usualLearners))}
        />
      </div>
      <div className={styles.switches}>
        {freeDays.map(([field, usual]) => {
          const isOn = value[field] ?? usual;
          return (
            <Switch
              key={field}
              label={t(`settings.planning.${field}.${isOn ? 'on' : 'off'}`)}
              checked={isOn}
              onChange={() => change(withField(value, field, !isOn, usual))}
            />
          );
        })}
      </div>
      <SettingProposal draft={draft} problem={words} />
    </fieldset>
  );
}
