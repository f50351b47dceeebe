import type { IsoDate } from '../calendar/iso-date.ts';
import type { PlanVersion } from '../command/plan-version.ts';
import type { ClassYear } from '../input/class-year.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';
import { freezeClassYear } from './freeze-class-year.ts';
import { plannedDaysOf } from './planned-days.ts';

export type Publication = {
  /** The class year as it is published, overrides included. */
  readonly classYear: ClassYear;
  /** The plan that is built from it. */
  readonly facts: PlanFacts;
  /** The versions of this trajectory that are there. */
  readonly earlier: readonly { readonly trajectoryId: string; readonly number: number }[];
  readonly day: IsoDate;
  readonly by: string;
  readonly note?: string;
};

/** The number of the next version of a trajectory: one more than the last, whichever were removed. */
export function nextVersionNumber(earlier: Publication['earlier'], trajectoryId: string): number {
  return Math.max(0, ...earlier.filter((one) => one.trajectoryId === trajectoryId).map(({ number }) => number)) + 1;
}

/** Freezes the plan of one learner with everything it was made from: what is printed and signed. */
export function makePlanVersion({ classYear, facts, earlier, day, by, note }: Publication): PlanVersion {
  const { id: trajectoryId } = facts.plan.trajectory;
  const number = nextVersionNumber(earlier, trajectoryId);
  return {
    id: versionId(trajectoryId, number),
    trajectoryId,
    number,
    publishedDay: day,
    publishedBy: by,
    ...(note && { note }),
    frozen: freezeClassYear(classYear, trajectoryId),
    plannedDays: plannedDaysOf(facts.plan),
  };
}

/** An id has room for 60 letters; of a longer trajectory id its end, which is where ids differ, is kept. */
function versionId(trajectoryId: string, number: number): string {
  const tail = `.v${number}`;
  const head = trajectoryId.slice(-(60 - tail.length)).replace(/^[^\p{L}\p{N}]+/u, '');
  return `${head}${tail}`;
}
