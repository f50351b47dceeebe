import { useText } from '../../text/use-text.ts';
import type { ProposalLine } from '../proposal-lines.ts';
import styles from './Panel.module.css';

/** What a proposal adds and takes away. */
export function ProposalLines({ lines }: { readonly lines: readonly ProposalLine[] }) {
  const { t } = useText();
  return (
    <ul className={styles.lines}>
      {lines.map(({ sign, text }) => (
        <li key={`${sign} ${text}`}>
          <b aria-hidden>{sign}</b>
          <span className="heard">
            {t(sign === '+' ? 'schoolCalendar.proposal.added' : 'schoolCalendar.proposal.removed')}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
