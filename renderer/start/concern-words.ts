import type { Language } from '../../shared/messages/format.ts';
import { type Translate, wordFinding } from '../../shared/messages/word-finding.ts';
import type { Concern } from './concerns.ts';

export type ConcernWords = { readonly title: string; readonly detail: string };

/** Names in one line before the rest is counted. */
const mostNames = 4;

/** Words at the end that say enough without what stands before them. */
const leastWords = 2;

/** What the titles of several findings say together: the whole title, or what stands before or behind the figure. */
export function commonTitle(titles: readonly [string, ...string[]]): string {
  const [first] = titles;
  if (titles.every((title) => title === first)) return first;
  const head = first.split(':')[0]!;
  if (titles.every((title) => title.startsWith(head))) return head.trim();
  const ends = titles.map((title) => title.split(' ').reverse());
  const count = ends[0]!.findIndex((word, at) => ends.some((words) => words[at] !== word));
  if (count < leastWords) return first;
  const tail = ends[0]!.slice(0, count).reverse().join(' ');
  return tail.charAt(0).toUpperCase() + tail.slice(1);
}

/** Names in one line, the rest counted. */
export function namesInLine(names: readonly string[], t: Translate): string {
  const shown = names.slice(0, mostNames).join(', ');
  const count = names.length - mostNames;
  return count > 0 ? t('start.moreNames', { names: shown, count }) : shown;
}

/** A concern in words: one finding as it is worded, several with the names of the learners. */
export function wordConcern(
  { found }: Concern,
  nameOf: (trajectoryId: string) => string,
  language: Language,
  t: Translate,
): ConcernWords {
  const [first, ...rest] = found.map(({ finding }) => wordFinding(finding, language, t));
  if (rest.length === 0) return { title: first!.title, detail: first!.detail };
  const ids = [...new Set(found.flatMap(({ trajectoryIds }) => trajectoryIds))];
  return {
    title: commonTitle([first!.title, ...rest.map(({ title }) => title)]),
    detail: namesInLine(ids.map(nameOf), t),
  };
}
