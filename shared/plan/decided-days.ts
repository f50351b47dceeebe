import { fromDayNumber } from '../calendar/iso-date.ts';
import { agreementKinds, type Trajectory } from '../input/trajectory.ts';
import type { ClassDays } from './class-days.ts';
import { decideHalfDay } from './decide-half-day.ts';
import { origin } from './half-day.ts';
import { noDeviations } from './lay-deviations.ts';
import type { Plan } from './plan.ts';
import { draftPlan } from './plan-draft.ts';
import type { Wish } from './wish.ts';

/**
 * What decides a half day beside the wish for it: class, company, kind of agreement, and whether the segment leaves the class
 * and who laid it down. Learners of a class share a handful of grounds, so that the layers decide a year once a ground and
 * wish, and a plan looks its half days up.
 */
export type Ground = {
  /** A plan of the whole year on this ground, for the layers to decide. */
  readonly year: Plan;
  /** Per wish the decisions of every half day of the frame, made when first asked for. */
  readonly decided: { [Asks in Wish['asks']]?: Uint32Array };
};

/** Where each part of a decision lies in its number. */
const bits = { layer: 4, origin: 8, flags: 12, lessonPeriods: 20, worked: 24 } as const;
const [low4, low8] = [0xf, 0xff];
const extras = (low8 << bits.flags) | (low4 << bits.lessonPeriods);

/** What is worked on a half day: nothing, what the wish asks, or the usual shift. */
const worked = { nothing: 0, wish: 1, usual: 2 } as const;

const nothing: Wish = { asks: 'nothing' };
const usualWork: Wish = { asks: 'work' };

function decideYear({ year }: Ground, asks: Wish['asks']): Uint32Array {
  const wish: Wish = { asks };
  const decided = new Uint32Array(year.kind.length);
  year.flags.fill(0);
  year.lessonPeriods.fill(0);
  for (let at = 0; at < decided.length; at++) {
    const stands = decideHalfDay(year, at >> 1, at & 1, wish, noDeviations);
    const works = stands === wish ? worked.wish : stands.asks === 'work' ? worked.usual : worked.nothing;
    decided[at] =
      year.kind[at]! |
      (year.layer[at]! << bits.layer) |
      (year.origin[at]! << bits.origin) |
      (year.flags[at]! << bits.flags) |
      (year.lessonPeriods[at]! << bits.lessonPeriods) |
      (works << bits.worked);
  }
  return decided;
}

/** Writes the decision of a half day into a plan and returns the wish for work that stands, for its shift. */
export function layDecision(plan: Plan, at: number, ground: Ground, wish: Wish): Wish {
  ground.decided[wish.asks] ??= decideYear(ground, wish.asks);
  const decided = ground.decided[wish.asks]![at]!;
  plan.kind[at] = decided & low4;
  plan.layer[at] = (decided >> bits.layer) & low4;
  plan.origin[at] = (decided >> bits.origin) & low4;
  // Most half days have neither, and a new plan has zeros.
  if (decided & extras) {
    plan.flags[at] = (decided >> bits.flags) & low8;
    plan.lessonPeriods[at] = (decided >> bits.lessonPeriods) & low4;
  }
  const works = decided >> bits.worked;
  if (works === worked.nothing) return nothing;
  return works === worked.wish ? wish : usualWork;
}

/** The trajectory of a learner who has this agreement and this segment for the whole frame. */
function wholeYear(
  { context, trajectory, agreements, segments }: Plan,
  agreement: number,
  segment: number,
): Trajectory {
  const { first, dayCount } = context.frame;
  const days = { firstDay: fromDayNumber(first), lastDay: fromDayNumber(first + dayCount - 1) };
  const { companyId, kind } = agreements[agreement]!.agreement;
  const { id, learnerId, classGroupId, programmeId } = trajectory;
  return {
    ...{ id, learnerId, classGroupId, programmeId, ...days },
    agreements: [{ companyId, kind, firstDay: days.firstDay, plannedLastDay: days.lastDay, placements: [] }],
    segments: segment < 0 ? [] : [{ ...segments[segment]!.segment, ...days }],
  };
}

const grounds = new WeakMap<ClassDays, Map<number, Ground>>();

/** The ground of the days under an agreement and a segment (-1 without one), by their index in the plan. */
export function groundOf(plan: Plan, agreement: number, segment: number): Ground {
  const { company, agreement: held } = plan.agreements[agreement]!;
  const own = segment < 0 ? undefined : plan.segments[segment]!.segment;
  const source = own?.origin === undefined ? origin.none : origin[own.origin];
  const kind = agreementKinds.indexOf(held.kind);
  const key = ((company * agreementKinds.length + kind) * 2 + Number(own?.leavesClassPattern === true)) * 16 + source;
  let known = grounds.get(plan.classDays);
  if (!known) {
    known = new Map();
    grounds.set(plan.classDays, known);
  }
  let ground = known.get(key);
  if (!ground) {
    ground = { year: draftPlan(plan.context, wholeYear(plan, agreement, segment)), decided: {} };
    known.set(key, ground);
  }
  return ground;
}
