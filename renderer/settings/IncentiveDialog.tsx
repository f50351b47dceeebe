import { Button, Group, Modal, Select, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type IncentiveChange, type IncentiveStatus, incentiveStatuses } from '../../shared/input/money.ts';
import type { Incentive } from '../../shared/money/incentive.ts';
import { DateField } from '../components/DateField.tsx';
import { useText } from '../text/use-text.ts';
import { EurosField } from './EurosField.tsx';
import styles from './Settings.module.css';

type Props = {
  readonly incentive: Incentive;
  readonly change: IncentiveChange | undefined;
  readonly onClose: () => void;
  readonly onSave: (change: IncentiveChange) => void;
};

type Draft = { [K in keyof IncentiveChange]?: IncentiveChange[K] | undefined };

/** The draft as a change; undefined while a day or the source lacks, or the days are turned round. */
function changeOf(incentiveId: string, draft: Draft): IncentiveChange | undefined {
  const { firstDay, lastDay, amountCents, isOnHold, status, source = '' } = draft;
  if (!firstDay || !lastDay || lastDay < firstDay || source.trim() === '') return undefined;
  return {
    ...{ incentiveId, firstDay, lastDay, source: source.trim() },
    ...(amountCents !== undefined && { amountCents }),
    ...(isOnHold && { isOnHold }),
    ...(status && { status }),
  };
}

/** What is known better about an incentive in a period: its amount, whether it is paid at all, whether the fund said so. */
export function IncentiveDialog({ incentive, change, onClose, onSave }: Props) {
  const { t } = useText();
  const [draft, setDraft] = useState<Draft>(change ?? { status: incentive.status });
  const [isAsked, setAsked] = useState(false);
  const { firstDay, lastDay, amountCents, isOnHold = false, status, source = '' } = draft;
  const missing = (value: unknown) => (isAsked && !value ? t('input.empty') : undefined);
  const isTurned = firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const made = changeOf(incentive.id, draft);
    if (!made) return;
    onSave(made);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={incentive.name} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('settings.money.changeLead')}</p>
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
        <div className={styles.two}>
          <EurosField
            label={t('settings.money.amount')}
            value={amountCents}
            disabled={isOnHold}
            onChange={(amount) => setDraft({ ...draft, amountCents: amount })}
          />
          <Select
            label={t('settings.law.statusHead')}
            allowDeselect={false}
            value={status ?? incentive.status}
            data={incentiveStatuses.map((value) => ({
              value,
              label: t(`settings.law.status.${value === 'confirmed' ? 'confirmed' : 'check'}`),
            }))}
            onChange={(value) => setDraft({ ...draft, status: value as IncentiveStatus })}
          />
        </div>
        <Switch
          label={t('settings.money.isOnHold')}
          checked={isOnHold}
          onChange={({ currentTarget }) => setDraft({ ...draft, isOnHold: currentTarget.checked })}
        />
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
          <Button type="submit">{t('settings.money.saveChange')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
