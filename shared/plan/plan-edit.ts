import type { IsoDate } from '../calendar/iso-date.ts';
import type { DayPart, DayPartEntry } from '../input/primitives.ts';
import type {
  Agreement,
  Deviation,
  Entitlement,
  HomeCare,
  Override,
  Pin,
  Placement,
  Segment,
  Trajectory,
} from '../input/trajectory.ts';

/**
 * One change to a trajectory as data: made by a person, a fix or the generator, applied by `applyEdit`, journalled as it is.
 * Indexes point at the array of the trajectory that the edit is applied to.
 */
export type PlanEdit =
  | { readonly type: 'pin'; readonly pins: readonly Pin[] }
  | { readonly type: 'unpin'; readonly halfDays: readonly DayPartEntry[] }
  /** Pins every weekday of a period to one assignment. */
  | {
      readonly type: 'paint';
      readonly firstDay: IsoDate;
      readonly lastDay: IsoDate;
      readonly part: DayPart;
      readonly assignment: string;
      readonly reason: string;
    }
  | {
      readonly type: 'changeTrajectory';
      readonly firstDay?: IsoDate;
      readonly lastDay?: IsoDate;
      readonly lateEntryBeside?: string;
    }
  /** Moves the first day of the trajectory and of everything that starts on it; `moveEnd` does the same for the last day. */
  | { readonly type: 'moveStart'; readonly day: IsoDate }
  | { readonly type: 'moveEnd'; readonly day: IsoDate }
  | { readonly type: 'addSegment'; readonly segment: Segment }
  | { readonly type: 'changeSegment'; readonly index: number; readonly segment: Segment }
  | { readonly type: 'removeSegment'; readonly index: number }
  /** The second half starts on the day and goes on counting its cycle where the first stood. */
  | { readonly type: 'splitSegment'; readonly index: number; readonly day: IsoDate }
  | { readonly type: 'addAgreement'; readonly agreement: Agreement }
  | { readonly type: 'changeAgreement'; readonly index: number; readonly change: Partial<Agreement> }
  | { readonly type: 'removeAgreement'; readonly index: number }
  | {
      readonly type: 'changePlacement';
      readonly agreement: number;
      readonly index: number;
      readonly change: Partial<Placement>;
    }
  /** Moves the day on which one placement follows the other: the first ends the day before. */
  | { readonly type: 'movePhaseSwitch'; readonly day: IsoDate }
  | { readonly type: 'addDeviation'; readonly deviation: Deviation }
  | { readonly type: 'changeDeviation'; readonly id: string; readonly change: Partial<Deviation> }
  | { readonly type: 'removeDeviation'; readonly id: string }
  | { readonly type: 'addRecuperation'; readonly deviationId: string; readonly halfDays: readonly DayPartEntry[] }
  | { readonly type: 'changeEntitlement'; readonly entitlement: Entitlement }
  | { readonly type: 'changeHomeCare'; readonly change: Partial<HomeCare> }
  | { readonly type: 'override'; readonly override: Override }
  | { readonly type: 'withdrawOverride'; readonly ruleId: string; readonly date?: IsoDate }
  /** Everything of the trajectory as it was on a day that is past. */
  | { readonly type: 'restore'; readonly trajectory: Trajectory; readonly day: IsoDate };
