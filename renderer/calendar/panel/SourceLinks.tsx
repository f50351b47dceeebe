import type { LegalSource } from '../../../shared/rules/legal-source.ts';
import { useText } from '../../text/use-text.ts';
import { sourcesOf } from '../why-period.ts';
import styles from './Panel.module.css';

type Props = { readonly citation?: string; readonly sources?: readonly LegalSource[] };

/** Where something is written, each text with the way to it. */
export function SourceLinks({ citation, sources = [] }: Props) {
  const { t } = useText();
  const { texts, own } = citation === undefined ? { texts: sources, own: '' } : sourcesOf(citation);
  return (
    <p className={styles.sources}>
      <span className="heard">{t('schoolCalendar.source')}</span>
      {texts.map(({ title, article, url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={`${title}, ${article}`}>
          {title}, {article}
        </a>
      ))}
      {own !== '' && <span>{own}</span>}
    </p>
  );
}
