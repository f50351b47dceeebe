import { clockMinutes, cutFrom, stretchesAtNight, stretchesWithin } from '../working-time/minutes-between.ts';
import { minutesPerDay, realMinutes, spansClockChange, workBlocksOf } from '../working-time/work-blocks.ts';
import type { WorkShape } from '../working-time/work-shapes.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { majorityFrom } from './day-demands.ts';
import { legalSources } from './legal-sources.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { workLimitsOf } from './work-limits.ts';

/** More minutes than any shift has, so that a shape and a length make one number. */
const manyMinutes = 100_000;

/** Per shape the first one that reads the same: name and hours, whatever the workplace. */
function firstAlike(shapes: readonly WorkShape[]): number[] {
  return shapes.map(({ name, start, end }) =>
    shapes.findIndex((other) => other.name === name && other.start === start && other.end === end),
  );
}

/** An adult learner works between 20h and 6h by exception; care has it. The minutes are real ones, on the nights that the clock changes too. */
export const night = {
  id: 'working-time/night',
  severity: 'warning',
  source: legalSources.labourActNight,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const { nightFromMinute, nightUntilMinute } = workLimitsOf(frame);
    const blocks = workBlocksOf(facts.plan, facts.learner);
    const atNight = blocks.shapes.map(({ parts }) => stretchesAtNight(parts, nightFromMinute, nightUntilMinute));
    if (atNight.every(({ length }) => length === 0)) return;
    const breaches: Breaches<number> = new Map();
    const usual = atNight.map(clockMinutes);
    const alike = firstAlike(blocks.shapes);
    for (let at = 0; at < blocks.count; at++) {
      const shape = blocks.shape[at]!;
      if (usual[shape] === 0 || blocks.end[at]! <= blocks.majority) continue;
      const midnight = blocks.day[at]! * minutesPerDay;
      let minutes = 0;
      if (midnight >= blocks.majority && !spansClockChange(frame, blocks.start[at]!, blocks.end[at]!)) {
        minutes = usual[shape]!;
      } else {
        for (const { from, to } of cutFrom(atNight[shape]!, majorityFrom(blocks, blocks.day[at]!))) {
          minutes += realMinutes(frame, midnight + from, midnight + to);
        }
      }
      if (minutes === 0) continue;
      addBreach(breaches, alike[shape]! * manyMinutes + minutes, minutes, at, blocks.day[at]!);
    }
    for (const { told: minutes, days, blocks: ats, count } of breaches.values()) {
      const [at] = ats;
      const { name, start, end } = blocks.shapes[blocks.shape[at!]!]!;
      const real = realMinutes(frame, blocks.start[at!]!, blocks.end[at!]!);
      yield {
        days: hitDays(days, frame),
        value: quantity(minutes, 'minutes'),
        params: {
          shift: name,
          start: { time: start },
          end: { time: end },
          clock: { clockChange: real - (end - start) },
          count,
        },
      };
    }
  },
} as const satisfies Rule;

/** An adult learner works on Sundays by exception; care has it. A night that ends on Sunday is work on it too. */
export const sunday = {
  id: 'working-time/sunday',
  severity: 'warning',
  source: legalSources.labourActSunday,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const blocks = workBlocksOf(facts.plan, facts.learner);
    const days: number[] = [];
    for (let at = 0; at < blocks.count; at++) {
      const day = blocks.day[at]!;
      const sundayOf = day - (day % 7) + 6;
      const from = sundayOf * minutesPerDay;
      if (blocks.end[at]! <= from || days.at(-1) === sundayOf) continue;
      const { parts } = blocks.shapes[blocks.shape[at]!]!;
      const midnight = day * minutesPerDay;
      const worked = stretchesWithin(parts, from - midnight, from - midnight + minutesPerDay);
      if (clockMinutes(cutFrom(worked, majorityFrom(blocks, day))) > 0) days.push(sundayOf);
    }
    if (days.length === 0) return;
    yield { days: hitDays(days, frame), value: quantity(days.length, 'days'), params: { count: days.length } };
  },
} as const satisfies Rule;

export const workingTimeExceptionRules: readonly Rule[] = [night, sunday];
