import type { Company, Workplace } from '../../../shared/input/company.ts';
import type { Learner } from '../../../shared/input/people.ts';
import type { Programme } from '../../../shared/input/programme.ts';
import type { Agreement, Placement, Segment, Trajectory } from '../../../shared/input/trajectory.ts';
import type { ClassCalendar, ClassDay } from './class-calendar.ts';
import type { Held } from './cycle.ts';
import type { Shift } from './shifts.ts';

export type Kind =
  | 'outside'
  | 'noAgreement'
  | 'school'
  | 'work'
  | 'leave'
  | 'publicHoliday'
  | 'schoolFree'
  | 'closure'
  | 'recuperation'
  | 'rosterRest'
  | 'weekend'
  | 'unplanned';

export type PlannedHalf = {
  kind: Kind;
  /** Assignment that is worked, "work" for the default shift. */
  assignment: string | undefined;
  shift: Shift | undefined;
  minutes: number;
  periods: number;
  pinned: boolean;
  mismatch: boolean;
  deviation: boolean;
};

export type PlannedDay = {
  classDay: ClassDay;
  iso: string;
  /** Name of the school holiday. */
  holiday: string | undefined;
  /** A statutory public holiday, or the day that replaces one. */
  isPublicHoliday: boolean;
  agreement: Agreement | undefined;
  company: Company | undefined;
  placement: PlacedPlacement | undefined;
  segment: Segment | undefined;
  cycleWeek: number | undefined;
  morning: PlannedHalf;
  afternoon: PlannedHalf;
};

/** A placement with the days it really covers. */
export type PlacedPlacement = {
  placement: Placement;
  agreement: Agreement;
  workplace: Workplace;
  firstDay: string;
  lastDay: string;
};

/** One learner's year as objects: a day for every date of the trajectory. */
export type PlannedYear = {
  trajectory: Trajectory;
  learner: Learner;
  programme: Programme;
  classes: ClassCalendar;
  /** The companies of the class year, by id. */
  companies: Map<string, Company>;
  workplaces: Map<string, Workplace>;
  held: Held[];
  placements: PlacedPlacement[];
  days: PlannedDay[];
  byDate: Map<string, PlannedDay>;
};

export function halves(day: PlannedDay): [PlannedHalf, PlannedHalf] {
  return [day.morning, day.afternoon];
}

export function minutesOn(day: PlannedDay): number {
  return day.morning.minutes + day.afternoon.minutes;
}

export function periodsOn(day: PlannedDay): number {
  return day.morning.periods + day.afternoon.periods;
}

export function isWorked(day: PlannedDay): boolean {
  return halves(day).some(({ kind }) => kind === 'work');
}

export function isTrainingDay(day: PlannedDay): boolean {
  return halves(day).some(({ kind }) => kind === 'work' || kind === 'school');
}

/** A public holiday as it holds here: one in a weekend that the company replaces is an ordinary weekend day. */
export function isPublicHolidayHere({ iso, classDay, company, isPublicHoliday }: PlannedDay): boolean {
  const replaced = company?.replacementDays ?? [];
  return isPublicHoliday && !(classDay.isWeekend && replaced.some(({ publicHoliday }) => publicHoliday === iso));
}
