import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type Props = {
  readonly icon?: ReactNode;
  readonly title: string;
  /** One sentence about the way forward. */
  readonly text?: string;
  /** One primary way forward, one example. */
  readonly actions?: ReactNode;
  /** It stands in the place of a whole screen, so that its title is the screen's. */
  readonly isScreen?: boolean;
};

/** What a screen shows while it has nothing to show, with the way forward. */
export function EmptyState({ icon, title, text, actions, isScreen = false }: Props) {
  const Heading = isScreen ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
