import { groupBy } from '../counted.ts';
import { type Found, found } from '../finding.ts';
import { majorityMinute, type WorkYear } from '../work.ts';

/** One finding for all work that reads the same. */
export function told<T>(
  rule: string,
  breaches: readonly T[],
  words: (one: T) => string,
  of: (one: T) => Found,
): Found[] {
  return [...groupBy(breaches, words).values()].map((group) => ({ ...of(group[0]!), rule }));
}

/** Rests between two days of work that are too short for the age at which work resumes. */
export function shortRests(all: WorkYear, rule: string, limit: number, isMinor: boolean): Found[] {
  const pairs = all.works.slice(0, -1).map((work, index) => ({ work, next: all.works[index + 1]! }));
  const short = pairs.filter(
    ({ work, next }) => work.rest! < limit && next.start < majorityMinute(all, next.day) === isMinor,
  );
  return told(
    rule,
    short,
    ({ work, next }) => `${work.shape} ${next.shape} ${work.rest}`,
    ({ work }) => found('', work.day.iso, work.rest),
  );
}
