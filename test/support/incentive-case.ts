import type { IncentiveVerdict } from '../../shared/money/incentive.ts';
import { judgeIncentives } from '../../shared/money/judge-incentives.ts';
import { aCase, type CaseChange, type CaseDraft, factsOf } from './a-case.ts';

export const premium = 'kwalificerend-werkplekleren';

/** The verdict on one incentive of a changed base case. */
export function judged(id: string, change: CaseChange = () => {}, today = '2026-09-01'): IncentiveVerdict {
  const verdict = judgeIncentives(factsOf(aCase(change), today)).find(({ incentive }) => incentive.id === id);
  if (!verdict) throw new Error(`No verdict on ${id}`);
  return verdict;
}

export const company = (change: Partial<CaseDraft['companies'][number]>) => (draft: CaseDraft) => {
  Object.assign(draft.companies[0]!, change);
};
export const agreement =
  (change: Partial<CaseDraft['trajectories'][number]['agreements'][number]>) => (draft: CaseDraft) => {
    Object.assign(draft.trajectories[0]!.agreements[0]!, change);
  };
export const mentor = (change: Partial<CaseDraft['mentors'][number]>) => (draft: CaseDraft) => {
  Object.assign(draft.mentors[0]!, change);
};
export const kinds = (kind: CaseDraft['workplaces'][number]['kind']) => (draft: CaseDraft) => {
  for (const workplace of draft.workplaces) workplace.kind = kind;
};
export const both =
  (...changes: CaseChange[]): CaseChange =>
  (draft) => {
    for (const change of changes) change(draft);
  };
export const drop = (key: 'region' | 'legalRegime') => (draft: CaseDraft) => {
  delete draft.companies[0]![key];
};
export const unregistered = (draft: CaseDraft) => {
  delete draft.trajectories[0]!.agreements[0]!.premiumRegistrationDay;
};
export const stopsAfter = (actualLastDay: string) => agreement({ actualLastDay });
export const remote = (draft: CaseDraft) => {
  draft.trajectories[0]!.homeCare!.remoteFirstDay = '2027-04-14';
};
