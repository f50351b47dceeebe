import { Button } from '@mantine/core';
import { useState } from 'react';
import { ChangeEffects } from '../../components/ChangeEffects.tsx';
import { useText } from '../../text/use-text.ts';
import { proposalLines } from '../proposal-lines.ts';
import { type CalendarScope, scopeName } from '../scope.ts';
import type { CalendarDraft } from '../use-calendar-draft.ts';
import styles from './Panel.module.css';
import { ProposalLines } from './ProposalLines.tsx';
import { timetableProblems } from './timetable-problems.ts';

type Props = {
  readonly draft: CalendarDraft;
  readonly stored: CalendarScope;
  /** True where a field beside it, or one of the lessons, holds what cannot be or cannot be read: it has the focus then. */
  readonly focusLack: (isOfLessons: boolean) => boolean;
};

/** A change that is not made yet: what it says, whom it touches and how, and the buttons that make it or drop it. */
export function Proposal({ draft, stored, focusLack }: Props) {
  const { t, language } = useText();
  const lines = proposalLines(stored, draft.scope, t, language);
  const [isBusy, setBusy] = useState(false);
  const { scope } = draft;
  const isImpossible = scope.kind === 'class' && timetableProblems(scope.classGroup.lessons).size > 0;
  const apply = async () => {
    if (focusLack(isImpossible)) return;
    setBusy(true);
    const [first, ...rest] = lines;
    const text =
      first && rest.length === 0
        ? t(first.sign === '+' ? 'schoolCalendar.proposal.doneOne' : 'schoolCalendar.proposal.removedOne', {
            text: first.text,
          })
        : t('schoolCalendar.proposal.done', { name: scopeName(stored), count: lines.length });
    try {
      await draft.apply(text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.proposal} aria-label={t('schoolCalendar.proposal.title')}>
      <header>
        <h2>{t('schoolCalendar.proposal.of', { name: scopeName(stored) })}</h2>
        <em>{t('schoolCalendar.proposal.title')}</em>
      </header>
      {draft.isRebased && <p className={styles.rebased}>{t('schoolCalendar.proposal.rebased')}</p>}
      <ProposalLines lines={lines} />
      <div aria-live="polite">
        {isImpossible ? (
          <p className={styles.problem}>{t('schoolCalendar.lessons.impossible')}</p>
        ) : (
          <ChangeEffects difference={draft.difference} />
        )}
      </div>
      <footer>
        <Button onClick={() => void apply()} loading={isBusy} disabled={draft.difference === undefined}>
          {t('schoolCalendar.proposal.apply')}
        </Button>
        <Button variant="default" onClick={draft.discard}>
          {t('schoolCalendar.proposal.discard')}
        </Button>
      </footer>
    </section>
  );
}
