import type { ReactNode } from 'react';
import styles from './HoursHeader.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  /** Said small beside the value: of how many. */
  readonly of?: string;
  readonly limit: string;
  readonly tone?: 'warning' | 'error' | undefined;
  readonly children?: ReactNode;
};

/** One figure: its name, the number, and under it what it is measured against. */
export function Figure({ label, value, of, limit, tone, children }: Props) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd data-tone={tone}>
        {value}
        {of !== undefined && <span className={styles.of}> {of}</span>}
      </dd>
      <dd className={styles.limit} title={limit}>
        {limit}
      </dd>
      {children}
    </div>
  );
}
