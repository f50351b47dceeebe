import { ActionIcon, Table } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { IncentiveChange } from '../../shared/input/money.ts';
import { formatDate } from '../../shared/messages/format.ts';
import type { Incentive } from '../../shared/money/incentive.ts';
import { incentives } from '../../shared/money/incentives.ts';
import { useText } from '../text/use-text.ts';
import { formatEuros } from './euros.ts';
import { IncentiveDialog } from './IncentiveDialog.tsx';
import styles from './Settings.module.css';
import { SourceCell, StatusPill } from './SourceCell.tsx';
import { useMoney } from './use-money.ts';

/** What an incentive comes to, in words; undefined where no amount is known. */
function useAmount(): (cents: number | undefined, amount: Incentive['amount']) => string {
  const { t, language } = useText();
  return (cents, amount) => {
    if (cents === undefined) return t('settings.money.noAmount');
    const words = t(`settings.money.per.${amount?.per ?? 'schoolYear'}`, { amount: formatEuros(cents, language) });
    return amount?.isMaximum ? t('settings.money.atMost', { words }) : words;
  };
}

type RowProps = {
  readonly incentive: Incentive;
  readonly changes: readonly { readonly change: IncentiveChange; readonly index: number }[];
  readonly onEdit: (change?: IncentiveChange, index?: number) => void;
  readonly onRemove: (index: number) => void;
  readonly canEdit: boolean;
};

/** One incentive as it ships, and below it what the year knows better about it. */
function IncentiveRows({ incentive, changes, onEdit, onRemove, canEdit }: RowProps) {
  const { t, language } = useText();
  const wordAmount = useAmount();
  const day = (date: Incentive['from']) => formatDate(toDayNumber(date), language, true);
  return (
    <>
      <Table.Tr>
        <Table.Td>{incentive.name}</Table.Td>
        <Table.Td className={styles.value}>{wordAmount(incentive.amount?.cents, incentive.amount)}</Table.Td>
        <Table.Td className={styles.since}>{t('settings.law.from', { from: day(incentive.from) })}</Table.Td>
        <Table.Td>
          <SourceCell source={incentive.source} />
        </Table.Td>
        <Table.Td className={styles.own}>
          <StatusPill status={incentive.status === 'confirmed' ? 'confirmed' : 'check'} />
          {canEdit && (
            <ActionIcon
              variant="subtle"
              size={22}
              aria-label={t('settings.money.changeIncentive', { name: incentive.name })}
              onClick={() => onEdit()}
            >
              <IconPencil size={14} stroke={1.6} />
            </ActionIcon>
          )}
        </Table.Td>
      </Table.Tr>
      {changes.map(({ change, index }) => (
        <Table.Tr key={index} className={styles.changed}>
          <Table.Td>{t('settings.money.ownChange')}</Table.Td>
          <Table.Td className={styles.value}>
            {change.isOnHold
              ? t('settings.money.onHold')
              : wordAmount(change.amountCents ?? incentive.amount?.cents, incentive.amount)}
          </Table.Td>
          <Table.Td className={styles.since}>
            {t('settings.law.fromUntil', { from: day(change.firstDay), until: day(change.lastDay) })}
          </Table.Td>
          <Table.Td>
            <SourceCell source={{ stated: change.source }} />
          </Table.Td>
          <Table.Td className={styles.own}>
            <StatusPill status={(change.status ?? incentive.status) === 'confirmed' ? 'confirmed' : 'check'} />
            <ActionIcon
              variant="subtle"
              size={22}
              aria-label={t('settings.money.editChange', { name: incentive.name })}
              onClick={() => onEdit(change, index)}
            >
              <IconPencil size={14} stroke={1.6} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size={22}
              aria-label={t('settings.money.removeChange', { name: incentive.name })}
              onClick={() => onRemove(index)}
            >
              <IconTrash size={14} stroke={1.6} />
            </ActionIcon>
          </Table.Td>
        </Table.Tr>
      ))}
    </>
  );
}

/** The incentives that ship, and what a school or company learned about them since, with where. */
export function Incentives() {
  const { t } = useText();
  const own = useMoney();
  const [open, setOpen] = useState<{ incentive: Incentive; change?: IncentiveChange; index?: number }>();
  const changes = own?.money.incentives ?? [];
  const put = (next: IncentiveChange[]) => void own?.put({ ...own.money, incentives: next });
  return (
    <>
      <h2>{t('settings.money.incentives')}</h2>
      <p className={styles.lead}>
        {t('settings.money.incentivesLead')} {own && t('settings.money.addBetter')}
      </p>
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.money.incentive')}</Table.Th>
            <Table.Th>{t('settings.law.value')}</Table.Th>
            <Table.Th>{t('settings.law.since')}</Table.Th>
            <Table.Th>{t('settings.law.source')}</Table.Th>
            <Table.Th>{t('settings.law.statusHead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {incentives.map((incentive) => (
            <IncentiveRows
              key={`${incentive.id} ${incentive.from}`}
              incentive={incentive}
              changes={changes.flatMap((change, index) =>
                change.incentiveId === incentive.id ? [{ change, index }] : [],
              )}
              canEdit={own !== undefined}
              onEdit={(change, index) =>
                setOpen({ incentive, ...(change && { change }), ...(index !== undefined && { index }) })
              }
              onRemove={(index) => put(changes.toSpliced(index, 1))}
            />
          ))}
        </Table.Tbody>
      </Table>
      {open && (
        <IncentiveDialog
          incentive={open.incentive}
          change={open.change}
          onClose={() => setOpen(undefined)}
          onSave={(change) => put(open.index === undefined ? [change, ...changes] : changes.with(open.index, change))}
        />
      )}
    </>
  );
}
