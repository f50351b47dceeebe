import { type RefObject, useEffect, useRef } from 'react';
import type { SchoolYear } from '../../shared/calendar/school-year.ts';
import { showNotice } from '../components/notices.ts';
import { textNow } from '../text/language.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { proposalLines } from './proposal-lines.ts';
import { type CalendarScope, scopeId, scopeName } from './scope.ts';
import type { CalendarDraft } from './use-calendar-draft.ts';

/** A proposal that is open: of which year, what its scope is without it, and with it. */
type OpenProposal = { readonly year: SchoolYear; readonly before: CalendarScope; readonly wanted: CalendarScope };
export type ProposalRef = RefObject<OpenProposal | undefined>;

/** How many changes of a proposal are named when it is dropped. */
const named = 3;

function wordDropped({ before, wanted }: OpenProposal): string {
  const { t, language } = textNow();
  const lines = proposalLines(before, wanted, t, language).map(({ sign, text }) =>
    sign === '−' ? t('schoolCalendar.dropped.removed', { text }) : text,
  );
  const count = lines.length - named;
  const more = count > 0 ? [t('schoolCalendar.dropped.more', { count })] : [];
  return t('schoolCalendar.dropped.gone', {
    name: scopeName(before),
    lines: [...lines.slice(0, named), ...more].join('; '),
  });
}

/** Tells the screen around a board what is proposed there: a board goes away with its school or class. */
export function useReportedProposal(
  ref: ProposalRef,
  { schoolYear }: LoadedYear,
  stored: CalendarScope,
  draft: CalendarDraft,
) {
  const { scope, isChanged, kept } = draft;
  useEffect(() => {
    const { before, wanted } = kept ?? { before: stored, wanted: scope };
    if (kept || isChanged) ref.current = { year: schoolYear, before, wanted };
    else if (ref.current && scopeId(ref.current.before) === scopeId(stored)) ref.current = undefined;
  }, [ref, schoolYear, stored, scope, isChanged, kept]);
}

/** Says which proposal fell away where somebody removed the school, campus or class that it is for. */
export function useDroppedProposal(
  { schoolYear }: LoadedYear,
  scopes: readonly CalendarScope[],
  shown: CalendarScope | undefined,
): ProposalRef {
  const ref: ProposalRef = useRef(undefined);
  useEffect(() => {
    const open = ref.current;
    if (!open) return;
    const id = scopeId(open.before);
    const isSameYear = open.year === schoolYear;
    if (isSameYear && shown && scopeId(shown) === id) return;
    ref.current = undefined;
    if (isSameYear && !scopes.some((scope) => scopeId(scope) === id)) showNotice(wordDropped(open));
  }, [schoolYear, scopes, shown]);
  return ref;
}
