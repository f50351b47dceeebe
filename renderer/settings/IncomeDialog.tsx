import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { GuaranteedIncomeEntry } from '../../shared/input/money.ts';
import { allowanceCents } from '../../shared/money/allowance.ts';
import { DateField } from '../components/DateField.tsx';
import { useText } from '../text/use-text.ts';
import { bands } from './bands.ts';
import { EurosField } from './EurosField.tsx';
import { formatEuros } from './euros.ts';
import styles from './Settings.module.css';

type Props = {
  readonly entry: GuaranteedIncomeEntry | undefined;
  readonly onClose: () => void;
  readonly onSave: (entry: GuaranteedIncomeEntry) => void;
};

type Draft = { [K in keyof GuaranteedIncomeEntry]?: GuaranteedIncomeEntry[K] | undefined };

/** One guaranteed income with its days and its source; the allowances that follow from it stand beside it at once. */
export function IncomeDialog({ entry, onClose, onSave }: Props) {
  const { t, language } = useText();
  const [draft, setDraft] = useState<Draft>(entry ?? {});
  const [isAsked, setAsked] = useState(false);
  const { firstDay, lastDay, cents, source = '' } = draft;
  const missing = (value: unknown) => (isAsked && !value ? t('input.empty') : undefined);
  const isTurned = firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!firstDay || !lastDay || isTurned || !cents || source.trim() === '') return;
    onSave({ firstDay, lastDay, cents, source: source.trim() });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settings.money.incomeTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('settings.money.incomeLead')}</p>
        <div className={styles.two}>
          <DateField
            label={t('settings.money.from')}
            value={firstDay}
            error={missing(firstDay)}
            onChange={(day) => setDraft({ ...draft, firstDay: day })}
          />
          <DateField
            label={t('settings.money.until')}
            value={lastDay}
            error={isAsked && isTurned ? t('settings.money.turned') : missing(lastDay)}
            onChange={(day) => setDraft({ ...draft, lastDay: day })}
          />
        </div>
        <EurosField
          label={t('settings.money.income')}
          value={cents}
          error={missing(cents)}
          onChange={(amount) => setDraft({ ...draft, cents: amount })}
        />
        <p className={styles.effect} aria-live="polite">
          {cents !== undefined &&
            bands
              .map((band) =>
                t('settings.money.bandIs', { band, amount: formatEuros(allowanceCents(cents, band), language) }),
              )
              .join(', ')}
        </p>
        <TextInput
          label={t('settings.law.source')}
          description={t('settings.money.sourceHint')}
          maxLength={120}
          value={source}
          error={missing(source.trim())}
          onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })}
        />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit">{t('settings.money.saveIncome')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
