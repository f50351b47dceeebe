import type { CaseChange, CaseDraft } from './a-case.ts';

/** Moves the start of the base case's trajectory, agreement, first placement and segment. */
export function from(firstDay: string): CaseChange {
  return (draft) => {
    const [trajectory] = draft.trajectories;
    const [agreement] = trajectory!.agreements;
    for (const thing of [trajectory!, agreement!, agreement!.placements[0]!, trajectory!.segments[0]!])
      thing.firstDay = firstDay;
  };
}

/** Moves the end of the base case's trajectory, agreement, last placement and segment. */
export function until(lastDay: string): CaseChange {
  return (draft) => {
    const [trajectory] = draft.trajectories;
    const [agreement] = trajectory!.agreements;
    agreement!.plannedLastDay = lastDay;
    for (const thing of [trajectory!, agreement!.placements.at(-1)!, trajectory!.segments[0]!]) thing.lastDay = lastDay;
  };
}

/** Moves the day on which the base case goes from residential to home care. */
export function switchOn(firstDay: string): CaseChange {
  return (draft) => {
    const [before, after] = draft.trajectories[0]!.agreements[0]!.placements;
    const eve = new Date(Date.parse(firstDay) - 86_400_000).toISOString().slice(0, 10);
    before!.lastDay = eve;
    after!.firstDay = firstDay;
  };
}

/** Moves every date of the base case to the school year that starts in another calendar year. */
export function year(start: number): CaseChange {
  return (draft) => {
    const moved = JSON.stringify(draft).replace(
      /\b20(2[5-7])-(\d\d-\d\d)\b/g,
      (_, short: string, rest: string) => `${Number(`20${short}`) + start - 2026}-${rest}`,
    );
    const [learner] = draft.learners;
    Object.assign(draft, JSON.parse(moved), { schoolYear: `${start}-${start + 1}` });
    draft.learners[0]!.birthDate =
      `${Number(learner!.birthDate.slice(0, 4)) + start - 2026}${learner!.birthDate.slice(4)}`;
    draft.companies[0]!.replacementDays = [];
  };
}

/** Gives home care to a company of its own, with a second agreement that follows the first on a day. */
export function twoCompanies(switchDay: string): CaseChange {
  return (draft) => {
    switchOn(switchDay)(draft);
    draft.companies.push({ ...draft.companies[0]!, id: 'thuis', name: 'Thuishulp Namaak' });
    draft.mentors.push({ ...draft.mentors[0]!, id: 'nele', companyId: 'thuis', name: 'Nele Namaak' });
    draft.workplaces[1]!.companyId = 'thuis';
    const [agreement] = draft.trajectories[0]!.agreements;
    const [before, after] = agreement!.placements;
    draft.trajectories[0]!.agreements = [
      { ...agreement!, plannedLastDay: before!.lastDay, placements: [before!] },
      { ...agreement!, companyId: 'thuis', firstDay: switchDay, placements: [{ ...after!, mentorId: 'nele' }] },
    ];
  };
}

/** Several changes one after the other. */
export function together(...changes: readonly CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

type PinTuple = readonly [date: string, assignment: string, part?: 'day' | 'morning' | 'afternoon'];

/** Pins days of the base case, whole days unless a part is named. */
export function pinned(...pins: readonly PinTuple[]): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = pins.map(([date, assignment, part = 'day']) => {
      return { date, part, assignment, reason: 'Proef' };
    });
  };
}

/** A changed segment up to 27 September, and the base segment after it. */
export function september(change: Partial<CaseDraft['trajectories'][number]['segments'][number]>): CaseChange {
  return (draft) => {
    const [segment] = draft.trajectories[0]!.segments;
    draft.trajectories[0]!.segments = [
      { ...segment!, lastDay: '2026-09-27', ...change },
      { ...segment!, firstDay: '2026-09-28' },
    ];
  };
}
