import type { YearFrame } from '../calendar/school-year.ts';
import type { WeekSum } from './week-sums.ts';
import { endlessRest, minutesPerDay, realMinutes, type WorkBlocks } from './work-blocks.ts';

/**
 * The longest rest of a week: a whole day inside it, with what lies next to it. Of a rest that reaches into another week counts what lies
 * inside plus the daily rest. `skipped` leaves one block out, as if its day were free.
 */
export function longestRest(
  blocks: Pick<WorkBlocks, 'count' | 'start' | 'end'>,
  week: WeekSum,
  beside: number,
  frame: YearFrame,
  skipped = -1,
): number {
  const [from, to] = [week.monday * minutesPerDay, (week.monday + 7) * minutesPerDay];
  let longest = 0;
  let before = week.first - 1;
  for (let at = week.first; at <= week.last + 1; at++) {
    if (at === skipped) continue;
    const isOpen = before < 0 || at === blocks.count;
    const [start, end] = [before < 0 ? from : blocks.end[before]!, at === blocks.count ? to : blocks.start[at]!];
    const inside = Math.min(end, to) - Math.max(start, from);
    const real = isOpen ? endlessRest : realMinutes(frame, start, end);
    longest = Math.max(longest, Math.min(real, inside + beside));
    before = at;
  }
  return Math.max(0, longest);
}
