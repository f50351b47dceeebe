import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { type CycleWeek, weekKeys } from '../input/trajectory.ts';
import { halfDayKind, layer } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { halvesOf } from '../plan/wish.ts';
import { askedAt, daysOfHalves, weekdaysOfHalves, withCells } from './cycle-cells.ts';
import { numberOn } from './legal-number.ts';
import { lessonPeriodShort } from './legal-numbers-hours.ts';
import { legalSources } from './legal-sources.ts';
import { unpinHalves } from './pinned-half-days.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import { fullWeekOn, plannedRound, plannedWeek, type Roster, timetableOn, writtenCycle } from './roster-weeks.ts';
import type { Hit, Rule } from './rule.ts';

type Rest = { readonly roster: Roster; readonly halves: [number, ...number[]] };

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
function collect(plan: Plan, lessonPeriodMinutes: number): Rest[] {
  const found = new Map<string, Rest>();
  const known: Written = new Map();
  for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
    if (plan.kind[at] !== halfDayKind.rosterRest) continue;
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

/** Half days that the pattern leaves free in a week of the cycle, Monday first. */
function freeCells(week: CycleWeek, number: number): number[] {
  return weekKeys
    .slice(0, 5)
    .flatMap((key, weekday) =>
      halvesOf(week[key]).flatMap((assignment, half) =>
        assignment === 'free' ? [(number * 7 + weekday) * 2 + half] : [],
      ),
    );
}

/** The edit that works free half days of the cycle until every week reaches what is asked, when no week becomes too long. */
function fillPattern(plan: Plan, at: number, lessonPeriodMinutes: number): PlanEdit | undefined {
  const day = at >> 1;
  const index = plan.segment[day]!;
  const written = index < 0 ? undefined : writtenCycle(plan, day, lessonPeriodMinutes);
  if (!written || plan.segments[index]!.segment.contractualMinutesPerCycle !== undefined) return undefined;
  const cells: [number, string][] = [];
  for (const [number, week] of written.weeks.entries()) {
    if (week.workMinutes < written.asked[number]!) {
      for (const key of freeCells(plan.segments[index]!.segment.cycle[number]!, number)) cells.push([key, 'work']);
    }
  }
  const segment = withCells(plan.segments[index]!.segment, cells);
  const filled: Plan = { ...plan, segments: plan.segments.with(index, { ...plan.segments[index]!, segment }) };
  const after = writtenCycle(filled, day, lessonPeriodMinutes);
  const short = numberOn(lessonPeriodShort, plan.context.frame.first + day);
  const fits = after?.weeks.every(
    ({ workMinutes, lessonPeriods }) => workMinutes + lessonPeriods * short <= fullWeekOn(plan, day),
  );
  return fits && after && reaches(after.whole) ? { type: 'changeSegment', index, segment } : undefined;
}

function fixOf(plan: Plan, { halves }: Rest, lessonPeriodMinutes: number): PlanEdit | undefined {
  const [first] = halves;
  if (plan.layer[first] !== layer.pin) return fillPattern(plan, first, lessonPeriodMinutes);
  return halves.some((at) => askedAt(plan, at) === 'free') ? undefined : unpinHalves(plan, halves);
}

/**
 * A weekday without lessons, work or leave is roster rest only when its week, or the cycle of the schedule, reaches the
 * contractual hours: the agreement is full-time.
 */
export const unexplainedFreeWeekday = {
  id: 'plan/unexplained-free-weekday',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check({ plan }: PlanFacts): Iterable<Hit> {
    const lessonPeriodMinutes = lessonPeriodMinutesOf(plan);
    for (const rest of collect(plan, lessonPeriodMinutes)) {
      const days = daysOfHalves(plan, rest.halves);
      const fix = fixOf(plan, rest, lessonPeriodMinutes);
      yield {
        days,
        value: quantity(rest.roster.minutes, 'minutes'),
        limit: quantity(rest.roster.contractual, 'minutes'),
        params: {
          count: days.length,
          free: quantity(rest.halves.length, 'halfDays'),
          weekdays: { weekdays: weekdaysOfHalves(rest.halves) },
        },
        ...(fix && { fix }),
      };
    }
  },
} as const satisfies Rule;

export const planRestRules: readonly Rule[] = [unexplainedFreeWeekday];
