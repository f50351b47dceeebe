import { addDays, isoDate } from '../../shared/calendar/iso-date.ts';
import { type DraftTrajectory, segment, yearEnd, yearStart } from './sample-patterns.ts';
import { sampleWorkplaces } from './sample-places.ts';

type Agreement = DraftTrajectory['agreements'][number];
type Placement = Agreement['placements'][number];

export type SamplePlan = {
  readonly learnerId: string;
  readonly classGroupId: string;
  /** Residential and home workplace, each with the number of the mentor. */
  readonly residential: readonly [string, number];
  readonly home: readonly [string, number];
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** First day of the home component; default 1 March. */
  readonly switchDay?: string;
  readonly segments?: DraftTrajectory['segments'];
  readonly change?: Partial<DraftTrajectory>;
};

function companyOf(workplaceId: string): string {
  return sampleWorkplaces.find(({ id }) => id === workplaceId)!.companyId;
}

function dayBefore(day: string): string {
  return addDays(isoDate(day), -1);
}

function placement([workplaceId, mentor]: readonly [string, number], firstDay: string, lastDay: string): Placement {
  return { workplaceId, mentorId: `${workplaceId}-m${mentor}`, firstDay, lastDay };
}

/** An agreement with its paper in order: model contract, signed days before it starts, registered for the premium. */
export function agreement(companyId: string, number: string, placements: readonly Placement[]): Agreement {
  const firstDay = placements[0]!.firstDay;
  const signedDay = firstDay === yearStart ? '2026-08-27' : addDays(isoDate(firstDay), -5);
  return {
    companyId,
    kind: 'oao',
    firstDay,
    plannedLastDay: placements.at(-1)!.lastDay,
    signedDay,
    modelNumber: `OAO-VB-${number}`,
    modelDay: signedDay,
    premiumRegistrationDay: addDays(isoDate(firstDay), 14),
    placements: [...placements],
  };
}

/** One agreement where both workplaces belong to one company, two that follow each other where they do not. */
function agreementsOf(plan: SamplePlan, firstDay: string, lastDay: string, switchDay: string): Agreement[] {
  const placements = [
    placement(plan.residential, firstDay, dayBefore(switchDay)),
    placement(plan.home, switchDay, lastDay),
  ];
  const [first, second] = [companyOf(plan.residential[0]), companyOf(plan.home[0])];
  if (first === second) return [agreement(first, plan.learnerId, placements)];
  return [
    agreement(first, `${plan.learnerId}-1`, placements.slice(0, 1)),
    agreement(second, `${plan.learnerId}-2`, placements.slice(1)),
  ];
}

/** A learner's trajectory from the few things that differ. */
export function sampleTrajectory(plan: SamplePlan): DraftTrajectory {
  const { firstDay = yearStart, lastDay = yearEnd, switchDay = '2027-03-01' } = plan;
  const isHomeCare = plan.home[0].endsWith('-thuis');
  return {
    id: `${plan.learnerId}-2026`,
    learnerId: plan.learnerId,
    classGroupId: plan.classGroupId,
    programmeId: 'verzorgende-zorgkundige',
    firstDay,
    lastDay,
    agreements: agreementsOf(plan, firstDay, lastDay, switchDay),
    segments: plan.segments ?? [segment(firstDay, lastDay)],
    ...(isHomeCare && { homeCare: { centralRegistrationDay: '2026-06-22', introductionDay: switchDay } }),
    ...plan.change,
  };
}
