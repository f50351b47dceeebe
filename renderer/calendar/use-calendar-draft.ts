import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckedLearner } from '../../shared/rules/check-class.ts';
import { previewClassYear, type YearDifference } from '../year/compare-years.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { type CalendarOwner, type CalendarScope, classYearWith, ownerOf, withOwner } from './scope.ts';

/** What the owner was when the proposal began, and every state of the proposal since, the newest last. */
type Proposal = { readonly base: CalendarOwner['content']; readonly states: readonly CalendarOwner[] };

export type CalendarDraft = {
  /** The scope as the proposal makes it, or as it is stored. */
  readonly scope: CalendarScope;
  readonly isChanged: boolean;
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

/** A change of the calendar that is on screen with all it does, and stored only when somebody says so. */
export function useCalendarDraft(year: LoadedYear, stored: CalendarScope): CalendarDraft {
  const change = useChange();
  const [proposal, setProposal] = useState<Proposal>();
  const { content: base } = ownerOf(stored);
  // Somebody else stored another school or class meanwhile: a proposal made on the old one would undo that.
  const isCurrent = proposal !== undefined && proposal.base === base;
  const newest = isCurrent ? proposal.states.at(-1) : undefined;
  const owner = newest && JSON.stringify(newest.content) !== JSON.stringify(base) ? newest : undefined;
  const reckoned = useDeferredValue(owner);
  const difference = useMemo(
    () => reckoned && previewClassYear(year, classYearWith(year.content.classYear, reckoned), mayTouch(reckoned)),
    [year, reckoned],
  );
  return {
    scope: owner ? withOwner(stored, owner) : stored,
    isChanged: owner !== undefined,
    difference: reckoned === owner ? difference : undefined,
    change: (next) => setProposal({ base, states: [...(isCurrent ? proposal.states : []), next] }),
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
