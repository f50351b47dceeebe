import { SegmentedControl, Select, TextInput, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { type Language, languages } from '../../shared/messages/format.ts';
import { remember, remembered } from '../state/remembered.ts';
import { useText } from '../text/use-text.ts';
import { themeChoices } from '../theme/stored-theme.ts';
import { useStatus } from '../year/use-year.ts';
import styles from './Settings.module.css';

/** Languages call themselves by their own name. */
const ownNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français' };

/** Language, theme, and the name that changes are signed with. */
export function GeneralSection() {
  const { t, language, setLanguage } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { userName } = useStatus();
  const [name, setName] = useState(remembered('userName') ?? userName);
  const keepName = () => {
    if (name.trim() !== '') remember('userName', name.trim());
    else setName(remembered('userName') ?? userName);
  };
  return (
    <div className={styles.fields}>
      <Select
        label={t('settings.general.language')}
        description={t('settings.general.languageHint')}
        data={languages.map((value) => ({ value, label: ownNames[value] }))}
        value={language}
        allowDeselect={false}
        onChange={(value) => value && setLanguage(value as Language)}
      />
      <div>
        <span className={styles.label}>{t('settings.general.theme')}</span>
        <SegmentedControl
          aria-label={t('settings.general.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={themeChoices.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
        />
      </div>
      <TextInput
        label={t('settings.general.name')}
        description={t('settings.general.nameHint')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keepName}
        onKeyDown={(event) => event.key === 'Enter' && keepName()}
      />
    </div>
  );
}
