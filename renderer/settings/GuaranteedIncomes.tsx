import { ActionIcon, Button, Table } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { GuaranteedIncomeEntry } from '../../shared/input/money.ts';
import { formatDate } from '../../shared/messages/format.ts';
import { allowanceCents } from '../../shared/money/allowance.ts';
import { guaranteedIncomes } from '../../shared/money/guaranteed-incomes.ts';
import { useText } from '../text/use-text.ts';
import { bands } from './bands.ts';
import { formatEuros } from './euros.ts';
import { IncomeDialog } from './IncomeDialog.tsx';
import styles from './Settings.module.css';
import { SourceCell, StatusPill } from './SourceCell.tsx';
import { useMoney } from './use-money.ts';

type Row = {
  readonly from: GuaranteedIncomeEntry['firstDay'];
  readonly until: GuaranteedIncomeEntry['lastDay'];
  readonly cents: number;
  readonly published?: readonly [number, number, number];
  readonly source: Parameters<typeof SourceCell>[0]['source'];
  /** Its place among the own rows of the year. */
  readonly index?: number;
};

/** Rows of the year and rows that ship, the newest first; an own one goes before a shipped one of the same day. */
function rowsOf(own: readonly GuaranteedIncomeEntry[]): Row[] {
  const mine = own.map(
    ({ firstDay, lastDay, cents, source }, index): Row => ({
      ...{ from: firstDay, until: lastDay, cents, index },
      source: { stated: source },
    }),
  );
  return [...mine, ...guaranteedIncomes].toSorted((a, b) => toDayNumber(b.from) - toDayNumber(a.from));
}

/** The guaranteed incomes and the allowances they give; what a newer text says is added with its source. */
export function GuaranteedIncomes() {
  const { t, language } = useText();
  const own = useMoney();
  const [open, setOpen] = useState<{ readonly index?: number; readonly entry?: GuaranteedIncomeEntry }>();
  const entries = own?.money.guaranteedIncomes ?? [];
  const put = (next: GuaranteedIncomeEntry[]) => void own?.put({ ...own.money, guaranteedIncomes: next });
  const day = (date: Row['from']) => formatDate(toDayNumber(date), language, true);
  return (
    <>
      <header className={styles.head}>
        <h2>{t('settings.money.allowance')}</h2>
        {own && (
          <Button variant="default" leftSection={<IconPlus size={14} stroke={1.6} />} onClick={() => setOpen({})}>
            {t('settings.money.addIncome')}
          </Button>
        )}
      </header>
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.money.period')}</Table.Th>
            <Table.Th className={styles.number}>{t('settings.money.income')}</Table.Th>
            {bands.map((band) => (
              <Table.Th key={band} className={styles.number}>
                {t('settings.money.band', { band })}
              </Table.Th>
            ))}
            <Table.Th>{t('settings.law.source')}</Table.Th>
            <Table.Th>{t('settings.law.statusHead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rowsOf(entries).map((row) => (
            <Table.Tr key={`${row.index ?? ''} ${row.from}`}>
              <Table.Td className={styles.since}>
                {t('settings.law.fromUntil', { from: day(row.from), until: day(row.until) })}
              </Table.Td>
              <Table.Td className={styles.number}>{formatEuros(row.cents, language)}</Table.Td>
              {bands.map((band) => (
                <Table.Td key={band} className={styles.number}>
                  {formatEuros(row.published?.[band - 1] ?? allowanceCents(row.cents, band), language)}
                </Table.Td>
              ))}
              <Table.Td>
                <SourceCell source={row.source} />
              </Table.Td>
              <Table.Td className={styles.own}>
                <StatusPill status={row.index === undefined ? 'confirmed' : 'check'} />
                {row.index !== undefined && (
                  <>
                    <ActionIcon
                      variant="subtle"
                      size={22}
                      aria-label={t('settings.money.editIncome', { from: day(row.from) })}
                      onClick={() => setOpen({ index: row.index!, entry: entries[row.index!]! })}
                    >
                      <IconPencil size={14} stroke={1.6} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size={22}
                      aria-label={t('settings.money.removeIncome', { from: day(row.from) })}
                      onClick={() => put(entries.toSpliced(row.index!, 1))}
                    >
                      <IconTrash size={14} stroke={1.6} />
                    </ActionIcon>
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {open && (
        <IncomeDialog
          entry={open.entry}
          onClose={() => setOpen(undefined)}
          onSave={(entry) => put(open.index === undefined ? [entry, ...entries] : entries.with(open.index, entry))}
        />
      )}
    </>
  );
}
