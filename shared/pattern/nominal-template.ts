import { toDayNumber } from '../calendar/iso-date.ts';
import type { Segment } from '../input/trajectory.ts';
import { numberOn } from '../rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../rules/legal-numbers-hours.ts';
import { cycleMinutesOf, measureSegment, type SegmentSetting } from './measure-segment.ts';

/** What a template gives in an ordinary week, and how it can reach 20 hours where it does not. */
export type NominalTemplate = {
  /** Work minutes a week, rounded down. */
  readonly minutesPerWeek: number;
  readonly reachesMinimum: boolean;
  /** So many extra work days every so many weeks reach the minimum; absent where nothing is short. */
  readonly extra?: { readonly days: number; readonly everyWeeks: number };
};

function extraDays(shortPerWeek: number, dayMinutes: number): NominalTemplate['extra'] {
  if (dayMinutes <= 0) return undefined;
  if (shortPerWeek >= dayMinutes) return { days: Math.ceil(shortPerWeek / dayMinutes), everyWeeks: 1 };
  return { days: 1, everyWeeks: Math.floor(dayMinutes / shortPerWeek) };
}

/** Measures the segments of a laid template: their weeks together, each counted once as its cycle has it. */
export function nominalOfTemplate(segments: readonly Segment[], setting: SegmentSetting): NominalTemplate {
  const weeks = segments.flatMap((segment) => measureSegment(segment, setting));
  const [first] = segments;
  if (!first || weeks.length === 0) return { minutesPerWeek: 0, reachesMinimum: false };
  const limit = numberOn(weeklyMinimumMinutes, toDayNumber(first.firstDay));
  const short = limit * weeks.length - cycleMinutesOf(weeks);
  const minutesPerWeek = Math.floor(cycleMinutesOf(weeks) / weeks.length);
  if (short <= 0) return { minutesPerWeek, reachesMinimum: true };
  const { shiftCodes, defaultShift } = setting.workplace;
  const usual = { firstDay: first.firstDay, lastDay: first.lastDay, cycle: [{ mon: defaultShift }] };
  const dayMinutes =
    shiftCodes.length === 0
      ? 0
      : cycleMinutesOf(measureSegment(usual, { workplace: setting.workplace, isFullTime: false }));
  const extra = extraDays(short / weeks.length, dayMinutes);
  return { minutesPerWeek, reachesMinimum: false, ...(extra && { extra }) };
}
