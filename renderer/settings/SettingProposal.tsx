import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { ChangeEffects } from '../components/ChangeEffects.tsx';
import { useText } from '../text/use-text.ts';
import type { YearDifference } from '../year/compare-years.ts';
import styles from './Settings.module.css';

type Props = {
  readonly draft: {
    readonly isChanged: boolean;
    readonly difference: YearDifference | undefined;
    apply(): Promise<void>;
    discard(): void;
  };
  /** Why it cannot be applied as it is. */
  readonly problem?: string | undefined;
};

/** What is set and not applied yet: what it would do to the plans, and the buttons that apply it or drop it. */
export function SettingProposal({ draft, problem }: Props) {
  const { t } = useText();
  const [isBusy, setBusy] = useState(false);
  const section = useRef<HTMLElement>(null);
  if (!draft.isChanged) return null;
  const apply = async () => {
    // What cannot be read is still in its field; applied would be what it held before.
    const unread = section.current?.closest('fieldset')?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (unread) return unread.focus();
    setBusy(true);
    try {
      await draft.apply();
    } finally {
      setBusy(false);
    }
  };
  return (
    <section ref={section} className={styles.proposal} aria-label={t('settings.proposal.title')}>
      <h3>{t('settings.proposal.title')}</h3>
      <div aria-live="polite">
        {problem === undefined ? (
          <ChangeEffects difference={draft.difference} />
        ) : (
          <p className={styles.problem}>{problem}</p>
        )}
      </div>
      <Group gap={8}>
        <Button onClick={() => void apply()} loading={isBusy} disabled={draft.difference === undefined}>
          {t('settings.proposal.apply')}
        </Button>
        <Button variant="default" onClick={draft.discard}>
          {t('settings.proposal.discard')}
        </Button>
      </Group>
    </section>
  );
}
