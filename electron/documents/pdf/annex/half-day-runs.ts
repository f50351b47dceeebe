import { formatDay } from '../../../../shared/messages/format.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { dayPartText } from './agreement-words.ts';

type Run = { readonly first: number; last: number; readonly part: 'day' | 'morning' | 'afternoon' };

const friday = 4;

/** True for the next weekday; day indexes count from a Monday, so that a weekend between two days does not end their run. */
function isNextWeekday(day: number, next: number): boolean {
  return next === day + 1 || (day % 7 === friday && next === day + 3);
}

function runsOf(halfDays: readonly number[]): Run[] {
  const runs: Run[] = [];
  halfDays.forEach((at, index) => {
    if (at % 2 === 1 && halfDays[index - 1] === at - 1) return;
    const day = at >> 1;
    const isWhole = at % 2 === 0 && halfDays[index + 1] === at + 1;
    const part = isWhole ? 'day' : at % 2 === 0 ? 'morning' : 'afternoon';
    const run = runs.at(-1);
    if (run && part === 'day' && run.part === 'day' && isNextWeekday(run.last, day)) run.last = day;
    else runs.push({ first: day, last: day, part });
  });
  return runs;
}

/** Half-day indexes as dates, neighbours together, none left out: "ma 8 feb – vr 12 feb, do 1 apr (voormiddag)". */
export function halfDaysText(halfDays: readonly number[], frameFirst: number, texts: SheetTexts): string {
  const day = (index: number) => formatDay(frameFirst + index, texts.language);
  const said = runsOf(halfDays).map(({ first, last, part }) => {
    if (first === last) return dayPartText(day(first), part, texts);
    return last === first + 1 ? `${day(first)}, ${day(last)}` : `${day(first)} – ${day(last)}`;
  });
  return said.join(', ');
}
