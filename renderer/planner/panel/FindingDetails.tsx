import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDays } from '../../../shared/messages/format.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { formatQuantity } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import styles from './Panel.module.css';
import { SourceText } from './SourceText.tsx';

/** A finding in full: value, limit, difference, days and source. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const { value, limit, margin, dates, source } = finding;
  const rows = [
    ['value', value && formatQuantity(value, language)],
    ['limit', limit && formatQuantity(limit, language)],
    ['margin', margin && formatQuantity(margin, language)],
    ['when', formatDays(dates.map(toDayNumber), language)],
  ] as const;
  return (
    <div className={styles.details}>
      <p>{wordFinding(finding, language, t).advice}</p>
      <dl>
        {rows.map(
          ([name, text]) =>
            text !== undefined && (
              <div key={name}>
                <dt>{t(`planner.findings.${name}`)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('planner.findings.source')}</dt>
          <dd>
            <SourceText source={source} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
