import type { ReactNode } from 'react';
import styles from './StatusLine.module.css';

/** What a screen says in the bar below: the keys that matter there, and what is selected. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}

/** Hints of keys beside each other: as many whole ones as there is room for. */
export function KeyHints({ children }: { readonly children: ReactNode }) {
  return <div className={styles.hints}>{children}</div>;
}

/** What keys do, after the keys. */
export function KeyHint({ keys, text }: { readonly keys: string; readonly text: string }) {
  return (
    <span className={styles.hint}>
      <kbd>{keys}</kbd>
      {text}
    </span>
  );
}
