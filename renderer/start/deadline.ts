import type { DayNumber } from '../../shared/calendar/iso-date.ts';
import type { Finding } from '../../shared/rules/finding.ts';

/** What comes: a finding with its last day, or a text of `start.coming` with its values. */
export type DeadlineWords =
  | { readonly finding: Finding }
  | { readonly text: ComingText; readonly params: Readonly<Record<string, string | number>> };

export type ComingText = 'tenthDay' | 'phaseSwitch' | 'extract' | 'validUntil';

/** A day on which something is due, with everyone it is about. */
export type Deadline = {
  /** The same for what is one thing to do. */
  readonly key: string;
  readonly day: DayNumber;
  readonly words: DeadlineWords;
  readonly trajectoryIds: readonly string[];
};
