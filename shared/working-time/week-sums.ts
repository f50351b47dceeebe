import type { WorkBlocks } from './work-blocks.ts';

/** The work of one calendar week: its Monday in the plan, its first and last block and their minutes. */
export type WeekSum = {
  readonly monday: number;
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
};

/** Sums the work of each week that has any; minutes belong to the day a shift starts on. */
export function sumWeeks(blocks: Pick<WorkBlocks, 'count' | 'day' | 'shape' | 'shapes'>): WeekSum[] {
  const weeks: WeekSum[] = [];
  let at = 0;
  while (at < blocks.count) {
    const first = at;
    const monday = blocks.day[at]! - (blocks.day[at]! % 7);
    let minutes = 0;
    while (at < blocks.count && blocks.day[at]! < monday + 7) minutes += blocks.shapes[blocks.shape[at++]!]!.minutes;
    weeks.push({ monday, first, last: at - 1, minutes });
  }
  return weeks;
}
