import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../text/use-text.ts';
import type { LongWork } from './use-long-work.ts';
import styles from './WorkBar.module.css';

/** Work that is done sooner says nothing. */
const waitMilliseconds = 400;

/** How far long work is, with the way to stop it. */
export function WorkBar({ work, onCancel }: { readonly work: LongWork; readonly onCancel: () => void }) {
  const { t } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), waitMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const { label, done, total } = work;
  const count = total > 0 ? t('printScreen.progress.count', { done, total }) : '';
  return (
    <div className={styles.bar} role="status">
      <span>{label}</span>
      <Progress
        className={styles.track}
        value={total > 0 ? (100 * done) / total : 100}
        animated={total === 0}
        aria-label={`${label} ${count}`}
      />
      <span className={styles.count}>{count}</span>
      <Button variant="default" size="xs" onClick={onCancel}>
        {t('printScreen.actions.cancel')}
      </Button>
    </div>
  );
}
