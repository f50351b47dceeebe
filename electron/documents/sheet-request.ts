import type { DayNumber, IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Language } from '../../shared/messages/format.ts';
import { blocksPublishing, type Finding } from '../../shared/rules/finding.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import type { PrintStyle } from './pdf/sheet-colours.ts';

/** The published version that a sheet shows; `isFinal` once it is the one to sign, `isChanged` when the plan has moved on since. */
export type SheetVersion = { readonly number: number; readonly isFinal: boolean; readonly isChanged?: boolean };

/** One learner on a sheet, with everything that was found in the plan. */
export type LearnerSheet = {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
  readonly version?: SheetVersion;
  /** Days that differ from the signed version; they get a heavy outline. */
  readonly changedDays?: ReadonlySet<DayNumber>;
  /** Leave out the pages on which no day changed, where a sheet has several. */
  readonly onlyChanges?: boolean;
};

/** What to print: the learners in order, in one language and style, with the date of the document. */
export type SheetRequest = {
  readonly learners: readonly LearnerSheet[];
  readonly language: Language;
  readonly style: PrintStyle;
  readonly date: IsoDate;
};

/** Findings that block the version for signature: a sheet that has them says so beside its title. */
export function blockingCount(findings: readonly Finding[]): number {
  return findings.filter(blocksPublishing).length;
}

/** True when a day between two indexes of the frame differs from the signed version. */
export function hasChangesIn(
  { facts, changedDays = new Set() }: LearnerSheet,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { frame } = facts.plan.context;
  return [...changedDays].some((day) => day >= frame.first + first && day <= frame.first + last);
}

/** The version that a sheet of several learners shows: the one they all have, changed when one of them changed; else none. */
export function commonVersion(learners: readonly LearnerSheet[]): SheetVersion | undefined {
  const [first, ...others] = learners.map(({ version }) => version);
  if (!first || others.some((version) => version?.number !== first.number)) return undefined;
  const all = [first, ...others];
  return {
    number: first.number,
    isFinal: all.every((version) => version?.isFinal),
    isChanged: all.some((version) => version?.isChanged),
  };
}
