import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type Props = {
  readonly icon?: ReactNode;
  readonly title: string;
  /** One sentence about the way forward. */
  readonly text?: string;
  /** One primary way forward, one example. */
  readonly actions?: ReactNode;
};

/** What a screen shows while it has nothing to show, with the way forward. */
export function EmptyState({ icon, title, text, actions }: Props) {
  return (
    <div className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
