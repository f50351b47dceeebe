import { Table } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { isWanted, type LawFilter } from './law-filter.ts';
import { legalData } from './legal-data.ts';
import styles from './Settings.module.css';
import { SourceCell, StatusPill } from './SourceCell.tsx';
import { statusOfDatum, wordValidity, wordValue } from './word-datum.ts';

/** Every number of the law by subject: its value, since when it holds, where it is written and how sure it is. */
export function LegalNumbers({ filter }: { readonly filter: LawFilter }) {
  const { t, language } = useText();
  const groups = legalData
    .map(({ group, data }) => ({
      group,
      lines: data
        .flatMap((datum) => datum.rows.map((row) => ({ datum, row, name: t(`legalData.numbers.${datum.name}`) })))
        .filter(({ datum, row, name }) => {
          const source = 'article' in row.source ? `${row.source.title} ${row.source.article}` : '';
          return isWanted(filter, `${name} ${source}`, statusOfDatum(datum, row));
        }),
    }))
    .filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return <p className={styles.lead}>{t('settings.law.nothing')}</p>;
  return (
    <Table className={styles.table} verticalSpacing={3}>
      <Table.Thead>
        <Table.Tr>
          {['datum', 'value', 'since', 'source', 'statusHead'].map((head) => (
            <Table.Th key={head}>{t(`settings.law.${head}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {groups.map(({ group, lines }) => (
        <Table.Tbody key={group}>
          <Table.Tr className={styles.group}>
            <Table.Th scope="rowgroup" colSpan={4}>
              {t(`legalData.groups.${group}`)}
            </Table.Th>
            <Table.Td className={styles.number}>{lines.length}</Table.Td>
          </Table.Tr>
          {lines.map(({ datum, row, name }) => {
            const { from, until } = wordValidity(row, language);
            return (
              <Table.Tr key={`${datum.name} ${row.from}`}>
                <Table.Td>{name}</Table.Td>
                <Table.Td className={styles.value}>{wordValue(row.value, datum.unit, language)}</Table.Td>
                <Table.Td className={styles.since}>
                  {until === undefined
                    ? t('settings.law.from', { from })
                    : t('settings.law.fromUntil', { from, until })}
                </Table.Td>
                <Table.Td>
                  <SourceCell source={row.source} />
                </Table.Td>
                <Table.Td>
                  <StatusPill status={statusOfDatum(datum, row)} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      ))}
    </Table>
  );
}
