import { Table } from '@mantine/core';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate, type Language } from '../../shared/messages/format.ts';
import { allowanceCents, allowanceOn } from '../../shared/money/allowance.ts';
import { guaranteedIncomes } from '../../shared/money/guaranteed-incomes.ts';
import { incentives } from '../../shared/money/incentives.ts';
import { useText } from '../text/use-text.ts';
import { useStatus, useYear } from '../year/use-year.ts';
import styles from './Settings.module.css';
import { SourceCell, StatusPill } from './SourceCell.tsx';

const bands = [1, 2, 3] as const;

function euros(cents: number, language: Language): string {
  return new Intl.NumberFormat(`${language}-BE`, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** What holds today for each band, or that nobody has said so yet. */
function Today() {
  const { t, language } = useText();
  const { today } = useStatus();
  const own = useYear()?.content.classYear.money?.guaranteedIncomes ?? [];
  return (
    <ul className={styles.today}>
      {bands.map((band) => {
        const found = allowanceOn(toDayNumber(today), band, own);
        return (
          <li key={band}>
            {t('settings.money.band', { band })}:{' '}
            <b>{found ? euros(found.cents, language) : t('settings.money.unknown')}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** Amounts of the allowance and incentives, each with its days and its source; what nobody published is not guessed. */
export function MoneySection() {
  const { t, language } = useText();
  return (
    <>
      <p className={styles.lead}>{t('settings.money.lead')}</p>
      <Today />
      <h2>{t('settings.money.allowance')}</h2>
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.money.from')}</Table.Th>
            <Table.Th>{t('settings.money.until')}</Table.Th>
            <Table.Th className={styles.number}>{t('settings.money.income')}</Table.Th>
            {bands.map((band) => (
              <Table.Th key={band} className={styles.number}>
                {t('settings.money.band', { band })}
              </Table.Th>
            ))}
            <Table.Th>{t('settings.law.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {guaranteedIncomes.toReversed().map((row) => (
            <Table.Tr key={row.from}>
              <Table.Td>{formatDate(toDayNumber(row.from), language, true)}</Table.Td>
              <Table.Td>{formatDate(toDayNumber(row.until), language, true)}</Table.Td>
              <Table.Td className={styles.number}>{euros(row.cents, language)}</Table.Td>
              {bands.map((band) => (
                <Table.Td key={band} className={styles.number}>
                  {euros(row.published?.[band - 1] ?? allowanceCents(row.cents, band), language)}
                </Table.Td>
              ))}
              <Table.Td>
                <SourceCell source={row.source} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <h2>{t('settings.money.incentives')}</h2>
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Tbody>
          {incentives.map((incentive) => (
            <Table.Tr key={`${incentive.id} ${incentive.from}`}>
              <Table.Td>{incentive.name}</Table.Td>
              <Table.Td className={styles.since}>{formatDate(toDayNumber(incentive.from), language, true)}</Table.Td>
              <Table.Td>
                <SourceCell source={incentive.source} />
              </Table.Td>
              <Table.Td>
                <StatusPill status={incentive.status === 'confirmed' ? 'confirmed' : 'check'} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
