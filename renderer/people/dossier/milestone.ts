import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DossierEntry } from '../../../shared/command/dossier-entry.ts';

/** Texts of `peopleScreen.milestones`. */
export type MilestoneId =
  | 'screening'
  | 'medical'
  | 'signing'
  | 'annex'
  | 'registrationNumber'
  | 'centralRegistration'
  | 'introduction'
  | 'supervised'
  | 'evaluation'
  | 'feedback';

/** `now` is the first one that is still to come, `late` should have been there by today. */
export type MilestoneState = 'done' | 'late' | 'now' | 'later';

/** A counted day, shown as a pip with its date. */
export type Pip = { readonly day: DayNumber; readonly isPast: boolean };

export type Milestone = {
  readonly key: string;
  readonly id: MilestoneId;
  readonly state: MilestoneState;
  /** When it was done or, when it was not, by when it should be. */
  readonly day?: DayNumber | undefined;
  /** Values of its title. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly pips?: readonly Pip[];
  readonly proof?: DossierEntry | undefined;
};

/** A milestone before it is known which one runs now. */
export type OpenMilestone = Omit<Milestone, 'state'> & { readonly isDone: boolean };
