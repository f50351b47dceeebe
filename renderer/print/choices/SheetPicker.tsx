import { Checkbox } from '@mantine/core';
import { type PrintedSheet, printedSheets } from '../../../shared/api/files.ts';
import { useText } from '../../text/use-text.ts';
import styles from './choices.module.css';
import { Section } from './Section.tsx';

type Props = {
  readonly chosen: readonly PrintedSheet[];
  readonly onChange: (sheets: readonly PrintedSheet[]) => void;
};

/** Which sheets are printed. */
export function SheetPicker({ chosen, onChange }: Props) {
  const { t } = useText();
  const toggle = (sheet: PrintedSheet, isOn: boolean) =>
    onChange(printedSheets.filter((one) => (one === sheet ? isOn : chosen.includes(one))));
  return (
    <Section title={t('printScreen.sheets.title')}>
      <div className={styles.sheets}>
        {printedSheets.map((sheet) => (
          <Checkbox
            key={sheet}
            size="xs"
            classNames={{ label: styles.name, description: styles.hint }}
            label={t(`printScreen.sheets.${sheet}`)}
            description={t(`printScreen.sheets.hints.${sheet}`)}
            checked={chosen.includes(sheet)}
            onChange={(event) => toggle(sheet, event.currentTarget.checked)}
          />
        ))}
      </div>
      {chosen.length === 0 && (
        <p className={styles.missing} role="alert">
          {t('printScreen.sheets.none')}
        </p>
      )}
    </Section>
  );
}
