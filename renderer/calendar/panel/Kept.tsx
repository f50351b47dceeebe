import { Button } from '@mantine/core';
import { formatDays } from '../../../shared/messages/format.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { proposalLines } from '../proposal-lines.ts';
import { scopeName } from '../scope.ts';
import type { KeptProposal } from '../use-calendar-draft.ts';
import styles from './Panel.module.css';
import { ProposalLines } from './ProposalLines.tsx';

type Props = { readonly kept: KeptProposal; readonly onDrop: () => void };

/** A proposal that waits: somebody else stored something else on the same days. It is laid over that, or dropped, by choice. */
export function Kept({ kept, onDrop }: Props) {
  const { t, language } = useText();
  const { before, wanted, clashDays, layOver } = kept;
  const lines = proposalLines(before, wanted, t, language);
  return (
    <section className={styles.proposal} aria-label={t('schoolCalendar.kept.title')}>
      <header>
        <h2>{t('schoolCalendar.kept.title')}</h2>
      </header>
      <p className={styles.clash} role="alert">
        <SeverityIcon severity="warning" isHeard={false} />
        <span>
          {clashDays.length > 0
            ? t('schoolCalendar.kept.days', { name: scopeName(wanted), days: formatDays([...clashDays], language) })
            : t('schoolCalendar.kept.other', { name: scopeName(wanted) })}
        </span>
      </p>
      <ProposalLines lines={lines} />
      <footer>
        <Button onClick={layOver}>{t('schoolCalendar.kept.layOver')}</Button>
        <Button variant="default" onClick={onDrop}>
          {t('schoolCalendar.kept.drop')}
        </Button>
      </footer>
    </section>
  );
}
