import type { GuaranteedIncomeEntry } from '../../shared/input/money.ts';
import { allowanceCents } from '../../shared/money/allowance.ts';
import { useTyped } from '../app/use-typed.ts';
import { FormDialog } from '../components/FormDialog.tsx';
import { SourcedPeriodFields, sourcedPeriodOf } from '../components/SourcedPeriod.tsx';
import { useText } from '../text/use-text.ts';
import { bands } from './bands.ts';
import { EurosField } from './EurosField.tsx';
import { formatEuros } from './euros.ts';
import styles from './Settings.module.css';
import { usePeriodWords } from './use-period-words.ts';

type Props = {
  readonly entry: GuaranteedIncomeEntry | undefined;
  readonly onClose: () => void;
  readonly onSave: (entry: GuaranteedIncomeEntry) => void;
};

type Draft = { [K in keyof GuaranteedIncomeEntry]?: GuaranteedIncomeEntry[K] | undefined };

/** One guaranteed income with its days and its source; the allowances that follow from it stand beside it at once. */
export function IncomeDialog({ entry, onClose, onSave }: Props) {
  const { t, language } = useText();
  const words = usePeriodWords();
  const [draft, setDraft] = useTyped<Draft>(entry ?? {});
  const { cents } = draft;
  const save = () => {
    const period = sourcedPeriodOf(draft);
    if (!period || !cents) return false;
    onSave({ ...period, cents });
    return true;
  };
  return (
    <FormDialog
      title={t('settings.money.incomeTitle')}
      lead={t('settings.money.incomeLead')}
      action={t('settings.money.saveIncome')}
      onClose={onClose}
      onSubmit={save}
    >
      {(isAsked) => (
        <SourcedPeriodFields
          {...{ draft, words, isAsked }}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        >
          <EurosField
            label={t('settings.money.income')}
            value={cents}
            error={isAsked && !cents ? t('input.empty') : undefined}
            onChange={(amount) => setDraft((before) => ({ ...before, cents: amount }))}
          />
          <p className={styles.effect} aria-live="polite">
            {cents !== undefined &&
              bands
                .map((band) =>
                  t('settings.money.bandIs', { band, amount: formatEuros(allowanceCents(cents, band), language) }),
                )
                .join(', ')}
          </p>
        </SourcedPeriodFields>
      )}
    </FormDialog>
  );
}
