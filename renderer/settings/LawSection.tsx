import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { LegalNumbers } from './LegalNumbers.tsx';
import { LegalRules } from './LegalRules.tsx';
import styles from './Settings.module.css';
import { type SourceStatus, sourceStatuses } from './source-status.ts';

const views = ['numbers', 'rules'] as const;

/** The numbers of the law and the rules that follow them: each with its days, its source and how sure it is. */
export function LawSection() {
  const { t } = useText();
  const [view, setView] = useState<(typeof views)[number]>('numbers');
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<SourceStatus>();
  const filter = { query, status };
  return (
    <>
      <p className={styles.lead}>{t(`settings.law.leads.${view}`)}</p>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={t('settings.law.view')}
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={views.map((value) => ({ value, label: t(`settings.law.views.${value}`) }))}
        />
        <TextInput
          w={260}
          leftSection={<IconSearch size={14} stroke={1.6} />}
          aria-label={t(`settings.law.searches.${view}`)}
          placeholder={t(`settings.law.searches.${view}`)}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <div className={styles.filters}>
          {[undefined, ...sourceStatuses].map((one) => (
            <button
              type="button"
              key={one ?? 'all'}
              className={styles.filter}
              aria-pressed={status === one}
              onClick={() => setStatus(one)}
            >
              {t(`settings.law.status.${one ?? 'all'}`)}
            </button>
          ))}
        </div>
      </div>
      {view === 'numbers' ? <LegalNumbers filter={filter} /> : <LegalRules filter={filter} />}
    </>
  );
}
