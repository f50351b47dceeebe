import { Select, Switch } from '@mantine/core';
import { type IncentiveChange, type IncentiveStatus, incentiveStatuses } from '../../shared/input/money.ts';
import type { Incentive } from '../../shared/money/incentive.ts';
import { useTyped } from '../app/use-typed.ts';
import fields from '../components/Fields.module.css';
import { FormDialog } from '../components/FormDialog.tsx';
import { SourcedPeriodFields, sourcedPeriodOf } from '../components/SourcedPeriod.tsx';
import { useText } from '../text/use-text.ts';
import { EurosField } from './EurosField.tsx';
import { usePeriodWords } from './use-period-words.ts';

type Props = {
  readonly incentive: Incentive;
  readonly change: IncentiveChange | undefined;
  readonly onClose: () => void;
  readonly onSave: (change: IncentiveChange) => void;
};

type Draft = { [K in keyof IncentiveChange]?: IncentiveChange[K] | undefined };

/** The draft as a change; undefined while its period or its source is not whole. */
function changeOf(incentiveId: string, draft: Draft): IncentiveChange | undefined {
  const { amountCents, isOnHold, status } = draft;
  const period = sourcedPeriodOf(draft);
  return (
    period && {
      ...{ incentiveId, ...period },
      ...(amountCents !== undefined && { amountCents }),
      ...(isOnHold && { isOnHold }),
      ...(status && { status }),
    }
  );
}

/** What is known better about an incentive in a period: its amount, whether it is paid at all, whether the fund said so. */
export function IncentiveDialog({ incentive, change, onClose, onSave }: Props) {
  const { t } = useText();
  const words = usePeriodWords();
  const [draft, setDraft] = useTyped<Draft>(change ?? { status: incentive.status });
  const edit = (part: Draft) => setDraft((before) => ({ ...before, ...part }));
  const { amountCents, isOnHold = false, status } = draft;
  const save = () => {
    const made = changeOf(incentive.id, draft);
    if (made) onSave(made);
    return made !== undefined;
  };
  return (
    <FormDialog
      title={incentive.name}
      lead={t('settings.money.changeLead')}
      action={t('settings.money.saveChange')}
      onClose={onClose}
      onSubmit={save}
    >
      {(isAsked) => (
        <SourcedPeriodFields {...{ draft, words, isAsked }} onChange={edit}>
          <div className={fields.two}>
            <EurosField
              label={t('settings.money.amount')}
              value={amountCents}
              disabled={isOnHold}
              onChange={(amount) => edit({ amountCents: amount })}
            />
            <Select
              label={t('settings.law.statusHead')}
              allowDeselect={false}
              value={status ?? incentive.status}
              data={incentiveStatuses.map((value) => ({
                value,
                label: t(`settings.law.status.${value === 'confirmed' ? 'confirmed' : 'check'}`),
              }))}
              onChange={(value) => edit({ status: value as IncentiveStatus })}
            />
          </div>
          <Switch
            label={t('settings.money.isOnHold')}
            checked={isOnHold}
            onChange={({ currentTarget }) => edit({ isOnHold: currentTarget.checked })}
          />
        </SourcedPeriodFields>
      )}
    </FormDialog>
  );
}
