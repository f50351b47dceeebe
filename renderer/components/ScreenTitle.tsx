import type { ReactNode } from 'react';
import styles from './ScreenTitle.module.css';

type Props = {
  readonly title: string;
  /** One sentence under it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** As large as on the start screen. */
  readonly isLarge?: boolean;
};

/** The heading of a screen or of a block of it. */
export function ScreenTitle({ title, lead, actions, isLarge = false }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={isLarge ? styles.large : undefined}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
