import type { Severity } from '../../shared/rules/rule.ts';
import { useText } from '../text/use-text.ts';
import styles from './SeverityIcon.module.css';

type Props = {
  readonly severity: Severity;
  readonly size?: number;
  /** False where the severity is said in words beside it. */
  readonly isHeard?: boolean;
};

/** Octagon, triangle or circle: a severity has a shape, so that colour never stands alone. */
export function SeverityIcon({ severity, size = 14, isHeard = true }: Props) {
  const { t } = useText();
  const label = t(`app.severities.${severity}`);
  return (
    <svg
      className={styles[severity]}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      {...(isHeard ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {isHeard && <title>{label}</title>}
      {severity === 'error' && <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="currentColor" />}
      {severity === 'warning' && <path d="M8 1 15.4 14.6H.6z" fill="currentColor" strokeLinejoin="round" />}
      {severity === 'info' && <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.4" />}
      {severity === 'error' && <path className={styles.sign} d="M8 4v5M8 11v1.6" />}
      {severity === 'warning' && <path className={styles.sign} d="M8 6v4M8 11.4v1.4" />}
      {severity === 'info' && <path className={styles.infoSign} d="M8 7.2v4M8 4.6v1.4" />}
    </svg>
  );
}
