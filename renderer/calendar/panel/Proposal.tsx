import { Button } from '@mantine/core';
import { useState } from 'react';
import { ChangeEffects } from '../../components/ChangeEffects.tsx';
import { useText } from '../../text/use-text.ts';
import { entryChanges } from '../entry-changes.ts';
import { type CalendarScope, entriesOf, scopeName } from '../scope.ts';
import type { CalendarDraft } from '../use-calendar-draft.ts';
import { wordsOfEntry } from '../word-entry.ts';
import styles from './Panel.module.css';

type Props = { readonly draft: CalendarDraft; readonly stored: CalendarScope };

/** What the proposal says, in one line or a few. */
function useLines({ draft, stored }: Props): readonly { readonly sign: '+' | '−'; readonly text: string }[] {
  const { t, language } = useText();
  const { added, removed } = entryChanges(entriesOf(stored), entriesOf(draft.scope));
  const words = (entry: Parameters<typeof wordsOfEntry>[0]) => {
    const { name, days } = wordsOfEntry(entry, t, language);
    return t('schoolCalendar.proposal.line', { name, days });
  };
  const isSame = <T,>(one: T, other: T) => JSON.stringify(one) === JSON.stringify(other);
  const lessonsOf = (scope: CalendarScope) => (scope.kind === 'class' ? scope.classGroup.lessons : []);
  const others = [
    ...(isSame(stored.school.calendarExceptions, draft.scope.school.calendarExceptions)
      ? []
      : [t('schoolCalendar.proposal.exceptions')]),
    ...(isSame(lessonsOf(stored), lessonsOf(draft.scope)) ? [] : [t('schoolCalendar.proposal.lessons')]),
  ];
  return [
    ...added.map((entry) => ({ sign: '+' as const, text: words(entry) })),
    ...removed.map((entry) => ({ sign: '−' as const, text: words(entry) })),
    ...others.map((text) => ({ sign: '+' as const, text })),
  ];
}

/** A change that is not made yet: what it says, whom it touches and how, and the buttons that make it or drop it. */
export function Proposal({ draft, stored }: Props) {
  const { t } = useText();
  const lines = useLines({ draft, stored });
  const [isBusy, setBusy] = useState(false);
  const apply = async () => {
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
      <ul className={styles.lines}>
        {lines.map(({ sign, text }) => (
          <li key={`${sign} ${text}`}>
            <b aria-hidden>{sign}</b>
            <span className="heard">
              {t(sign === '+' ? 'schoolCalendar.proposal.added' : 'schoolCalendar.proposal.removed')}
            </span>
            {text}
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        <ChangeEffects difference={draft.difference} />
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
