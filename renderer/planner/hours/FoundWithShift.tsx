import { useId } from 'react';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './Hours.module.css';

/** What would be found anew with the hours that are typed; they can be stored all the same. */
export function FoundWithShift({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, language } = useText();
  const heading = useId();
  if (findings.length === 0) return <p>{t('planner.hours.nothingFound')}</p>;
  return (
    <section>
      <h3 id={heading}>{t('planner.hours.found')}</h3>
      <ul className={styles.found} aria-labelledby={heading}>
        {findings.map((finding) => (
          <li key={`${finding.ruleId} ${finding.dates[0]}`}>
            <SeverityIcon severity={finding.severity} />
            <span>{wordFinding(finding, language, t).title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
