import { addMonths, type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Agreement, Placement } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { type Bound, keepsMonths, leastLength, switchBound } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import { soundFix } from './sound-fix.ts';
import { isTrainingDate } from './training-dates.ts';

/** Days that are tried out as a whole plan, before a person is left to look. */
const mostTries = 5;

type Placed = { readonly agreement: Agreement; readonly placement: Placement };

/** The two placements that a phase switch moves between, in order of time; undefined with any other number. */
function switchedPlacements({ plan }: PlanFacts): readonly [Placed, Placed] | undefined {
  const placed = plan.trajectory.agreements
    .flatMap((agreement) => agreement.placements.map((placement) => ({ agreement, placement })))
    .sort((a, b) => (a.placement.firstDay < b.placement.firstDay ? -1 : 1));
  const [before, after] = placed;
  return before && after && placed.length === 2 ? [before, after] : undefined;
}

/** True when what is recorded for the later phase still stands if that phase starts on the day: recognition, number, evaluation, signature. */
function fitsPapers(facts: PlanFacts, [before, after]: readonly [Placed, Placed], day: DayNumber): boolean {
  const { plan, learner, today } = facts;
  const { companies, workplaces, workplaceIndex } = plan.context;
  const { workplace, company } = workplaces[workplaceIndex.get(after.placement.workplaceId)!]!;
  const isBy = (date: typeof learner.birthDate | undefined) =>
    date === undefined ? today < day : toDayNumber(date) <= day;
  const recognition = companies[company]!.company.recognitions?.find(
    ({ programmeId }) => programmeId === plan.trajectory.programmeId,
  );
  if (recognition?.recognisedDay !== undefined && !isBy(recognition.recognisedDay)) return false;
  if (workplace.kind === 'homeCare') {
    if (!isBy(learner.registrationNumberDay)) return false;
    const isLater = day > toDayNumber(after.placement.firstDay);
    if (isLater && plan.trajectory.homeCare?.remoteFirstDay !== undefined) return false;
  }
  return before.agreement === after.agreement || (isBy(after.agreement.signedDay) && day > today);
}

/** True when both placements keep a day and no actual end or other agreement stands in the way. */
function leavesRoom([before, after]: readonly [Placed, Placed], day: DayNumber): boolean {
  const hasEnded = before.agreement.actualLastDay ?? after.agreement.actualLastDay;
  const isShared = before.agreement === after.agreement;
  return (
    hasEnded === undefined &&
    day > toDayNumber(before.placement.firstDay) &&
    day <= toDayNumber(after.placement.lastDay) &&
    (!isShared || day > toDayNumber(after.agreement.firstDay))
  );
}

function boundsWith(bounds: readonly Bound[], atSwitch: Bound): Bound[] {
  return [bounds[0]!, atSwitch, bounds[2]!];
}

/** The edit that moves the switch between two phases to the nearest day of training that keeps the months of both. */
export function moveSwitch(facts: PlanFacts, bounds: readonly Bound[]): PlanEdit | undefined {
  const placements = switchedPlacements(facts);
  if (!placements || facts.programme.phases.length !== 2) return undefined;
  const { plan } = facts;
  const frameFirst = plan.context.frame.first;
  const [from, now, until] = bounds.map(({ day }) => day) as [DayNumber, DayNumber, DayNumber];
  let tries = 0;
  for (let distance = 1; distance < until - from; distance++) {
    for (const day of [now - distance, now + distance]) {
      if (day <= from || day >= until || !isTrainingDate(plan, day - frameFirst)) continue;
      if (!keepsMonths(facts, boundsWith(bounds, switchBound(plan, day)))) continue;
      if (!leavesRoom(placements, day) || !fitsPapers(facts, placements, day)) continue;
      const fix = soundFix(facts, { type: 'movePhaseSwitch', day: fromDayNumber(day) });
      tries++;
      if (fix || tries === mostTries) return fix;
    }
  }
  return undefined;
}

/** The first day after the least months of all phases one after the other. */
export function afterLeastMonths({ programme }: PlanFacts, from: DayNumber): DayNumber {
  return programme.phases.reduce((day, { minMonths }) => addMonths(day, minMonths), from);
}

/** True when some switch day gives each of two phases its least months, thanks to days without training around it. */
export function hasRoomAround({ plan, programme }: PlanFacts, from: Bound, until: Bound): boolean {
  const [first, second] = programme.phases;
  if (!first || !second || programme.phases.length !== 2) return false;
  for (let day = from.day + 1; day < until.day; day++) {
    const atSwitch = switchBound(plan, day);
    const [before, after] = [
      leastLength(from, atSwitch, first.minMonths),
      leastLength(atSwitch, until, second.minMonths),
    ];
    if (before.days >= before.limit && after.days >= after.limit) return true;
  }
  return false;
}
