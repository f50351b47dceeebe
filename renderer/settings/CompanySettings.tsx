import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Company } from '../../shared/input/company.ts';
import { HoursField } from '../components/HoursField.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { EffectLine } from './EffectLine.tsx';
import { replaceIn } from './effect-of.ts';
import styles from './Settings.module.css';

const [shortestWeek, longestWeek] = [1200, 2400];

/** Which free days of the school are work days, and what each is where nobody says. */
const freeDays = [
  ['bridgeDayIsWorkDay', true],
  ['localFreeDayIsWorkDay', true],
  ['studyDayIsWorkDay', true],
  ['freeHalfDayIsWork', false],
] as const;
type FreeDay = (typeof freeDays)[number][0];

/** The full-time week of a company's joint committee, its work on free days of the school, its learners per mentor. */
export function CompanySettings({ year, company }: { year: LoadedYear; company: Company }) {
  const { t } = useText();
  const { put } = useChange();
  const [hovered, setHovered] = useState<FreeDay>();
  const [sector, setSector] = useState(company.sector);
  const save = (content: Company) => void put('company', content, { toast: t('settings.saved') });
  const isOn = (field: FreeDay, usual: boolean) => company[field] ?? usual;
  const turned = (field: FreeDay): Company => {
    const usual = freeDays.find(([name]) => name === field)![1];
    return { ...company, [field]: !isOn(field, usual) };
  };
  return (
    <fieldset className={styles.card}>
      <legend>{company.name}</legend>
      <div className={styles.row}>
        <TextInput
          label={t('settings.planning.sector')}
          value={sector}
          maxLength={120}
          onChange={(event) => setSector(event.currentTarget.value)}
          onBlur={() =>
            sector.trim() !== '' && sector !== company.sector && save({ ...company, sector: sector.trim() })
          }
        />
        <HoursField
          label={t('settings.planning.fullWeek')}
          value={company.fullTimeMinutesPerWeek}
          onChange={(minutes) => {
            if (minutes !== undefined && minutes >= shortestWeek && minutes <= longestWeek)
              save({ ...company, fullTimeMinutesPerWeek: minutes });
          }}
        />
        <NumberInput
          label={t('settings.planning.learnersPerMentor')}
          value={company.learnersPerMentor ?? 2}
          min={1}
          max={20}
          clampBehavior="strict"
          onChange={(value) =>
            typeof value === 'number' &&
            value !== (company.learnersPerMentor ?? 2) &&
            save({ ...company, learnersPerMentor: value })
          }
        />
      </div>
      {freeDays.map(([field, usual]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only shows the effect of what is under the pointer or focused
        <div
          key={field}
          onPointerEnter={() => setHovered(field)}
          onPointerLeave={() => setHovered(undefined)}
          onFocus={() => setHovered(field)}
          onBlur={() => setHovered(undefined)}
        >
          <Switch
            label={t(`settings.planning.${field}.${isOn(field, usual) ? 'on' : 'off'}`)}
            checked={isOn(field, usual)}
            onChange={() => save(turned(field))}
          />
        </div>
      ))}
      {hovered ? (
        <EffectLine
          year={year}
          classYear={replaceIn(year.content.classYear, 'companies', turned(hovered))}
          choice={t(`settings.planning.${hovered}.${turned(hovered)[hovered] ? 'on' : 'off'}`)}
        />
      ) : (
        <p className={styles.effect}>{t('settings.planning.freeDayHint')}</p>
      )}
    </fieldset>
  );
}
