import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDate } from '../../shared/messages/format.ts';
import { classRules, rules } from '../../shared/rules/catalogue.ts';
import { messageKeyOf, type RuleSource } from '../../shared/rules/rule.ts';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import styles from './Settings.module.css';
import { SourceCell, StatusPill, statusOf } from './SourceCell.tsx';

const allRules = [...rules, ...classRules];

function sinceOf(source: RuleSource, language: 'nl' | 'en' | 'fr'): string {
  return 'inForceFrom' in source ? formatDate(toDayNumber(source.inForceFrom), language, true) : '';
}

/** Every rule that is checked, with its limit in words, whose word it is and since when; to search. */
export function LawSection() {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const rows = allRules
    .map(({ id, severity, source }) => ({ id, severity, source, words: t(`${messageKeyOf(id)}.sentence`) }))
    .filter(({ id, words }) => `${id} ${words}`.toLowerCase().includes(wanted));
  return (
    <>
      <p className={styles.lead}>{t('settings.law.lead', { count: allRules.length })}</p>
      <TextInput
        w={320}
        aria-label={t('settings.law.search')}
        placeholder={t('settings.law.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Table className={styles.table} verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.law.severity')}</Table.Th>
            <Table.Th>{t('settings.law.rule')}</Table.Th>
            <Table.Th>{t('settings.law.since')}</Table.Th>
            <Table.Th>{t('settings.law.source')}</Table.Th>
            <Table.Th>{t('settings.law.statusHead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, severity, source, words }) => (
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
      {rows.length === 0 && <p className={styles.lead}>{t('settings.law.nothing')}</p>}
    </>
  );
}
