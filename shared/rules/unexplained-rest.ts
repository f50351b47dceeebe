import { halfDayKind, layer } from '../plan/half-day.ts';
import { isSeen, type Plan } from '../plan/plan.ts';
import { compensatoryRests } from './compensatory-rests.ts';
import { plannedRound, plannedWeek, type Roster, timetableOn, writtenCycle } from './roster-weeks.ts';

/** Roster rest that nothing explains: its half days, and the roster that falls short. */
export type Rest = { readonly roster: Roster; readonly halves: [number, ...number[]] };

function reaches({ minutes, contractual }: Roster): boolean {
  return minutes >= contractual;
}

/** Written cycles, worked out once for all days that share segment, placement and lessons. */
type Written = Map<string, ReturnType<typeof writtenCycle>>;

function writtenOn(
  plan: Plan,
  day: number,
  lessonPeriodMinutes: number,
  known: Written,
): ReturnType<typeof writtenCycle> {
  const key = `${plan.segment[day]} ${plan.placement[day]} ${timetableOn(plan, day)?.firstDay}`;
  if (!known.has(key)) known.set(key, writtenCycle(plan, day, lessonPeriodMinutes));
  return known.get(key);
}

/** The roster that leaves rest on a day unexplained: the written cycle for a pattern, the week for a pin. */
function unexplained(
  plan: Plan,
  day: number,
  isPinned: boolean,
  lessonPeriodMinutes: number,
  known: Written,
): Roster | undefined {
  const written = isPinned ? undefined : writtenOn(plan, day, lessonPeriodMinutes, known);
  if (written && reaches(written.whole)) return undefined;
  const week = plannedWeek(plan, day, lessonPeriodMinutes);
  if (reaches(week)) return undefined;
  const round = plannedRound(plan, day, lessonPeriodMinutes);
  if (round && reaches(round)) return undefined;
  return written?.whole ?? week;
}

/** Unexplained rest together: of the pattern by segment and placement, of pins by week. */
export function unexplainedRest(plan: Plan, lessonPeriodMinutes: number): Rest[] {
  if (!isSeen(plan, halfDayKind.rosterRest)) return [];
  const found = new Map<string, Rest>();
  const known: Written = new Map();
  // Rest for work on a public holiday shortens its week by right.
  const compensatory = new Set(compensatoryRests(plan).flatMap(({ rest }) => rest));
  for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
    if (plan.kind[at] !== halfDayKind.rosterRest || compensatory.has(at)) continue;
    const day = at >> 1;
    const isPinned = plan.layer[at] === layer.pin;
    const roster = unexplained(plan, day, isPinned, lessonPeriodMinutes, known);
    if (!roster) continue;
    const key = isPinned ? `week ${day - (day % 7)}` : `segment ${plan.segment[day]} ${plan.placement[day]}`;
    const group = found.get(key);
    if (group) group.halves.push(at);
    else found.set(key, { roster, halves: [at] });
  }
  return [...found.values()];
}
