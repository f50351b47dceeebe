import { type ReactNode, useId } from 'react';
import styles from './choices.module.css';

type Props = { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode };

/** A group of choices under its name. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </div>
  );
}
