import { useDeferredValue, useMemo, useState } from 'react';
import type { DayNumber } from '../../shared/calendar/iso-date.ts';
import type { CheckedLearner } from '../../shared/rules/check-class.ts';
import { showNotice } from '../components/notices.ts';
import { useText } from '../text/use-text.ts';
import { previewClassYear, type YearDifference } from '../year/compare-years.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { rebaseOwner } from './rebase/rebase-owner.ts';
import { type CalendarOwner, type CalendarScope, classYearWith, ownerOf, withOwner } from './scope.ts';

/** What the owner was when the proposal began, and every state of the proposal since, the newest last. */
type Proposal = {
  readonly base: CalendarOwner['content'];
  readonly states: readonly CalendarOwner[];
  /** True once somebody else changed the owner and the proposal came to lie on that. */
  readonly isRebased: boolean;
};

/** A proposal that cannot lie on what somebody else stored meanwhile without undoing it. */
export type KeptProposal = {
  /** The scope before the proposal, and as the proposal makes it. */
  readonly before: CalendarScope;
  readonly wanted: CalendarScope;
  /** The days that both changed. */
  readonly clashDays: readonly DayNumber[];
  /** Lays the proposal over what is stored now. */
  layOver(): void;
};

export type CalendarDraft = {
  /** The scope as the proposal makes it, or as it is stored. */
  readonly scope: CalendarScope;
  readonly isChanged: boolean;
  readonly isRebased: boolean;
  readonly kept: KeptProposal | undefined;
  /** What the proposal does to learners; undefined while that is being reckoned. */
  readonly difference: YearDifference | undefined;
  change(owner: CalendarOwner): void;
  /** Takes the last stroke of the proposal back. */
  back(): void;
  discard(): void;
  /** Stores the proposal as one step; false where the store refused it. */
  apply(toast: string): Promise<boolean>;
};

function mayTouch(owner: CalendarOwner): (learner: CheckedLearner) => boolean {
  return ({ facts: { plan } }) =>
    owner.kind === 'school'
      ? plan.classDays.school.id === owner.content.id
      : plan.classDays.classGroup.id === owner.content.id;
}

/** The proposal on what its owner is now; undefined where somebody else changed the very same. */
function rebase(proposal: Proposal, base: CalendarOwner['content']): Proposal | undefined {
  const states = proposal.states.map((state) => rebaseOwner(proposal.base, state, base));
  const newest = states.at(-1);
  if (newest && (newest.clashDays.length > 0 || newest.isOtherClash)) return undefined;
  return { base, states: states.map(({ owner }) => owner), isRebased: true };
}

/** A change of the calendar that is on screen with all it does, and stored only when somebody says so. */
export function useCalendarDraft(year: LoadedYear, stored: CalendarScope): CalendarDraft {
  const { t } = useText();
  const change = useChange();
  const [asked, setProposal] = useState<Proposal>();
  const { content: base } = ownerOf(stored);
  // Somebody else stored another school or class meanwhile: the proposal comes to lie on that, or waits until it is decided.
  const isStale = asked !== undefined && asked.base !== base;
  const moved = useMemo(() => (isStale ? rebase(asked, base) : undefined), [isStale, asked, base]);
  if (moved) setProposal(moved);
  const proposal = isStale ? moved : asked;
  const newest = proposal?.states.at(-1);
  const owner = newest && JSON.stringify(newest.content) !== JSON.stringify(base) ? newest : undefined;
  const reckoned = useDeferredValue(owner);
  const difference = useMemo(
    () => reckoned && previewClassYear(year, classYearWith(year.content.classYear, reckoned), mayTouch(reckoned)),
    [year, reckoned],
  );
  const waiting = isStale && !moved ? asked.states.at(-1) : undefined;
  const kept = useMemo((): KeptProposal | undefined => {
    if (!asked || !waiting) return undefined;
    const laid = rebaseOwner(asked.base, waiting, base);
    return {
      before: withOwner(stored, { kind: waiting.kind, content: asked.base } as CalendarOwner),
      wanted: withOwner(stored, waiting),
      clashDays: laid.clashDays,
      layOver: () => setProposal({ base, states: [laid.owner], isRebased: false }),
    };
  }, [asked, waiting, base, stored]);
  return {
    scope: owner ? withOwner(stored, owner) : stored,
    isChanged: owner !== undefined,
    isRebased: owner !== undefined && proposal?.isRebased === true,
    kept,
    difference: reckoned === owner ? difference : undefined,
    change: (next) => {
      if (kept) return showNotice(t('schoolCalendar.kept.first'));
      setProposal({ base, states: [...(proposal?.states ?? []), next], isRebased: proposal?.isRebased ?? false });
    },
    back: () => proposal && setProposal({ ...proposal, states: proposal.states.slice(0, -1) }),
    discard: () => setProposal(undefined),
    apply: async (toast) => {
      if (!owner) return true;
      const outcome =
        owner.kind === 'school'
          ? await change.put('school', owner.content, { toast })
          : await change.put('classGroup', owner.content, { toast });
      if (outcome.ok) setProposal(undefined);
      return outcome.ok;
    },
  };
}
