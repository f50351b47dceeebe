import type { YearFrame } from '../calendar/school-year.ts';
import { numberOn } from './legal-number.ts';
import { lessonPeriodShort } from './legal-numbers-hours.ts';
import * as minors from './legal-numbers-minors.ts';
import * as adults from './legal-numbers-working-time.ts';

const rows = { ...adults, ...minors, lessonPeriodShort } as const;

/** The legal numbers of working time that hold in one school year, by name. */
export type WorkLimits = Readonly<Record<keyof typeof rows, number>>;

const known = new WeakMap<YearFrame, WorkLimits>();

/** Picks the numbers of a school year by its first day, once per frame. */
export function workLimitsOf(frame: YearFrame): WorkLimits {
  const held = known.get(frame);
  if (held) return held;
  const day = frame.first + frame.startIndex;
  const limits = Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [name, numberOn(list, day)]),
  ) as unknown as WorkLimits;
  known.set(frame, limits);
  return limits;
}
