import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Segment } from '../input/trajectory.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

type Span = { readonly first: DayNumber; readonly last: DayNumber };

function spanOf({ firstDay, lastDay }: Segment): Span {
  return { first: toDayNumber(firstDay), last: toDayNumber(lastDay) };
}

/** The edit that cuts a segment to a span and lets its cycle count on as it did; removes it when no day is left. */
function cutTo(segment: Segment, index: number, { first, last }: Span): PlanEdit {
  if (last < first) return { type: 'removeSegment', index };
  const firstDay = fromDayNumber(first);
  return {
    type: 'changeSegment',
    index,
    segment: {
      ...segment,
      firstDay,
      lastDay: fromDayNumber(last),
      ...(firstDay !== segment.firstDay && { cycleFirstDay: segment.cycleFirstDay ?? segment.firstDay }),
    },
  };
}

/** The edit that takes the days of one segment out of another at its start or end, so that the plan stays as it is. */
function takeOut(segment: Segment, index: number, taken: Span): PlanEdit | undefined {
  const { first, last } = spanOf(segment);
  if (taken.first > first && taken.last < last) return undefined;
  return cutTo(segment, index, {
    first: taken.first <= first ? Math.max(first, taken.last + 1) : first,
    last: taken.first <= first ? last : Math.min(last, taken.first - 1),
  });
}

/** Two segments never lie on the same day: the first one listed would hold and hide the other. */
export const segmentsOverlap = {
  id: 'plan/segments-overlap',
  severity: 'warning',
  source: { advice: 'firstSegmentCounts' },
  *check({ plan }) {
    const { segments } = plan.trajectory;
    for (const [index, segment] of segments.entries()) {
      for (const earlier of segments.slice(0, index)) {
        const [a, b] = [spanOf(earlier), spanOf(segment)];
        const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
        if (first > last) continue;
        yield {
          days: last > first ? [first, last] : [first],
          value: quantity(last - first + 1, 'days'),
          params: { last: { day: last } },
          fix: () => takeOut(segment, index, a),
        };
      }
    }
  },
} as const satisfies Rule;

/** A segment lies within the trajectory; days outside it have no effect. */
export const segmentOutside = {
  id: 'plan/segment-outside',
  severity: 'warning',
  source: { advice: 'noPatternOutsideTrajectory' },
  *check({ plan }) {
    const { trajectory } = plan;
    const [start, end] = [toDayNumber(trajectory.firstDay), toDayNumber(trajectory.lastDay)];
    for (const [index, segment] of trajectory.segments.entries()) {
      const { first, last } = spanOf(segment);
      if (first >= start && last <= end) continue;
      const inside = Math.max(0, Math.min(last, end) - Math.max(first, start) + 1);
      yield {
        days: [first < start ? first : Math.max(first, end + 1)],
        value: quantity(last - first + 1 - inside, 'days'),
        params: { start: { day: start }, end: { day: end } },
        fix: cutTo(segment, index, { first: Math.max(first, start), last: Math.min(last, end) }),
      };
    }
  },
} as const satisfies Rule;

/** Weeks of a segment that have a number in its cycle. */
function countedWeeks(plan: Plan, index: number): number {
  const { first, last } = plan.segments[index]!;
  let weeks = 0;
  for (let monday = first - (first % 7); monday <= last; monday += 7) {
    for (let day = Math.max(first, monday); day <= Math.min(last, monday + 6); day++) {
      if (plan.segment[day] !== index || plan.cycleWeek[day]! < 0) continue;
      weeks++;
      break;
    }
  }
  return weeks;
}

/** A segment lasts at least as many counted weeks as its cycle; of a longer cycle some weeks never come. */
export const cycleLongerThanSegment = {
  id: 'plan/cycle-longer-than-segment',
  severity: 'info',
  source: { advice: 'cycleFitsSegment' },
  *check({ plan }: PlanFacts) {
    for (const [index, { segment }] of plan.segments.entries()) {
      const { length } = segment.cycle;
      if (length === 1 || segment.cycleFirstDay !== undefined) continue;
      const weeks = countedWeeks(plan, index);
      if (weeks === 0 || weeks >= length) continue;
      const canCut = segment.contractualMinutesPerCycle === undefined;
      yield {
        days: [toDayNumber(segment.firstDay)],
        value: quantity(weeks, 'weeks'),
        limit: quantity(length, 'weeks'),
        params: { last: { day: toDayNumber(segment.lastDay) } },
        ...(canCut && {
          fix: { type: 'changeSegment', index, segment: { ...segment, cycle: segment.cycle.slice(0, weeks) } },
        }),
      };
    }
  },
} as const satisfies Rule;

export const planSegmentRules: readonly Rule[] = [segmentsOverlap, segmentOutside, cycleLongerThanSegment];
