import { Select } from '@mantine/core';
import { languages } from '../../../shared/messages/format.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './choices.module.css';
import type { PrintChoice } from './print-choice.ts';

type Props = { readonly choice: PrintChoice; readonly onChange: (change: Partial<PrintChoice>) => void };

/** The language of sheets and files, whatever the screen speaks, and the day they carry. */
export function LanguageAndDate({ choice: { language, date }, onChange }: Props) {
  const { t } = useText();
  return (
    <div className={styles.pair}>
      <Select
        label={t('printScreen.language.title')}
        data={languages.map((value) => ({ value, label: t(`printScreen.language.${value}`) }))}
        allowDeselect={false}
        value={language}
        onChange={(value) => onChange({ language: (value ?? language) as PrintChoice['language'] })}
      />
      <DateField
        label={t('printScreen.date')}
        value={date}
        onChange={(next) => next !== undefined && onChange({ date: next })}
      />
    </div>
  );
}
