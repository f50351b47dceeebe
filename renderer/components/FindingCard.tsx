import type { ReactNode } from 'react';
import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { formatDays } from '../../shared/messages/format.ts';
import { wordFinding } from '../../shared/messages/word-finding.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { useText } from '../text/use-text.ts';
import styles from './FindingCard.module.css';
import { SeverityIcon } from './SeverityIcon.tsx';

type Props = {
  readonly finding: Finding;
  readonly isSelected?: boolean;
  /** Its way out: the fix first, then what else there is. */
  readonly actions?: ReactNode;
  readonly className?: string;
};

/** Where a rule comes from, short; in full, with the way to it, where it has an address. */
function Source({ finding: { source }, full }: { readonly finding: Finding; readonly full: string }) {
  const { t } = useText();
  const short =
    'stated' in source ? source.stated : 'advice' in source ? t(`sources.${source.advice}`) : source.article;
  const url = 'url' in source ? source.url : undefined;
  if (!url) return <span title={full}>{short}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={full}>
      {short}
    </a>
  );
}

/** A finding in its five parts: what, how much, when, why, and the way out. */
export function FindingCard({ finding, isSelected = false, actions, className = '' }: Props) {
  const { t, language } = useText();
  const { title, detail, advice, source } = wordFinding(finding, language, t);
  return (
    <article
      className={`${styles.card} ${className}`}
      data-selected={isSelected}
      data-accepted={Boolean(finding.override)}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{detail}</p>
        {advice && <p className={styles.advice}>{advice}</p>}
        {finding.override && (
          <p className={styles.override}>
            {t('app.accepted', { who: finding.override.by, reason: finding.override.reason })}
          </p>
        )}
        <p className={styles.meta}>
          <span>{formatDays(finding.dates.map(toDayNumber), language)}</span>
          <Source finding={finding} full={source} />
        </p>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </article>
  );
}
