import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { entryChanges } from './entry-changes.ts';
import { type CalendarScope, entriesOf } from './scope.ts';
import { wordsOfEntry } from './word-entry.ts';

export type ProposalLine = { readonly sign: '+' | '−'; readonly text: string };

/** What leads from one scope to another, in one line or a few. */
export function proposalLines(
  before: CalendarScope,
  after: CalendarScope,
  t: Translate,
  language: Language,
): readonly ProposalLine[] {
  const { added, removed } = entryChanges(entriesOf(before), entriesOf(after));
  const words = (entry: Parameters<typeof wordsOfEntry>[0]) => {
    const { name, days } = wordsOfEntry(entry, t, language);
    return t('schoolCalendar.proposal.line', { name, days });
  };
  const isSame = <T>(one: T, other: T) => JSON.stringify(one) === JSON.stringify(other);
  const lessonsOf = (scope: CalendarScope) => (scope.kind === 'class' ? scope.classGroup.lessons : []);
  const others = [
    ...(isSame(before.school.calendarExceptions, after.school.calendarExceptions)
      ? []
      : [t('schoolCalendar.proposal.exceptions')]),
    ...(isSame(lessonsOf(before), lessonsOf(after)) ? [] : [t('schoolCalendar.proposal.lessons')]),
  ];
  return [
    ...added.map((entry) => ({ sign: '+' as const, text: words(entry) })),
    ...removed.map((entry) => ({ sign: '−' as const, text: words(entry) })),
    ...others.map((text) => ({ sign: '+' as const, text })),
  ];
}
