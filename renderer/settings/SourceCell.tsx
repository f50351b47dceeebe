import type { RuleSource } from '../../shared/rules/rule.ts';
import { useText } from '../text/use-text.ts';
import styles from './Settings.module.css';
import type { SourceStatus } from './source-status.ts';

/** How sure something is, in a word. */
export function StatusPill({ status }: { status: SourceStatus }) {
  const { t } = useText();
  return (
    <span className={styles.pill} data-status={status}>
      {t(`settings.law.status.${status}`)}
    </span>
  );
}

/** Where something was read, with the way to it. */
export function SourceCell({ source }: { source: RuleSource }) {
  const { t } = useText();
  const words =
    'stated' in source
      ? source.stated
      : 'advice' in source
        ? t(`sources.${source.advice}`)
        : `${source.title}, ${source.article}`;
  const url = 'url' in source ? source.url : undefined;
  if (!url)
    return (
      <span className={styles.source} title={words}>
        {words}
      </span>
    );
  return (
    <a className={styles.source} href={url} target="_blank" rel="noreferrer" title={words}>
      {words}
    </a>
  );
}
