import type { DayNumber } from '../calendar/iso-date.ts';
import type { HoursSummary } from '../hours/hours-summary.ts';
import type { Learner } from '../input/people.ts';
import type { Programme } from '../input/programme.ts';
import type { LeaveAccount } from '../leave/leave-account.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanningContext } from '../plan/planning-context.ts';

/** All that a rule may look at for one learner. `today` decides what is due; nothing reads a clock. */
export type PlanFacts = {
  readonly plan: Plan;
  readonly learner: Learner;
  readonly programme: Programme;
  readonly hours: HoursSummary;
  readonly leave: LeaveAccount;
  readonly today: DayNumber;
};

/** All learners of a class year together, in the order of the file. */
export type ClassFacts = {
  readonly context: PlanningContext;
  readonly learners: readonly PlanFacts[];
  readonly today: DayNumber;
};
