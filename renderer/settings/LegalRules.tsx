import { Table } from '@mantine/core';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate, type Language } from '../../shared/messages/format.ts';
import { classRules, rules } from '../../shared/rules/catalogue.ts';
import { messageKeyOf, type RuleSource } from '../../shared/rules/rule.ts';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import { isWanted, type LawFilter } from './law-filter.ts';
import styles from './Settings.module.css';
import { SourceCell, StatusPill } from './SourceCell.tsx';
import { statusOf } from './source-status.ts';

const allRules = [...rules, ...classRules];

function sinceOf(source: RuleSource, language: Language): string {
  return 'inForceFrom' in source ? formatDate(toDayNumber(source.inForceFrom), language, true) : '';
}

/** Every rule that is checked, in one sentence, with whose word it is and since when. */
export function LegalRules({ filter }: { readonly filter: LawFilter }) {
  const { t, language } = useText();
  const lines = allRules
    .map(({ id, severity, source }) => ({ id, severity, source, words: t(`${messageKeyOf(id)}.sentence`) }))
    .filter(({ id, source, words }) => isWanted(filter, `${id} ${words}`, statusOf(source)));
  if (lines.length === 0) return <p className={styles.lead}>{t('settings.law.nothing')}</p>;
  return (
    <>
      <p className={styles.count}>{t('settings.law.ruleCount', { count: lines.length, total: allRules.length })}</p>
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            {['severity', 'rule', 'since', 'source', 'statusHead'].map((head) => (
              <Table.Th key={head}>{t(`settings.law.${head}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ id, severity, source, words }) => (
            <Table.Tr key={id}>
              <Table.Td className={styles.severity}>
                <SeverityIcon severity={severity} />
              </Table.Td>
              <Table.Td title={id}>{words}</Table.Td>
              <Table.Td className={styles.since}>{sinceOf(source, language)}</Table.Td>
              <Table.Td>
                <SourceCell source={source} />
              </Table.Td>
              <Table.Td>
                <StatusPill status={statusOf(source)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
