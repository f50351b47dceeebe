import { formatDays, formatWeek, type Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import type { Copy } from './copy-weekdays.ts';
import type { SkipReason } from './painting.ts';

/** A copy that was made: of a week to weeks after it, or of days that were pasted. */
export type CopyDone = {
  readonly copy: Copy;
  /** Day indexes on which something changes. */
  readonly days: readonly number[];
  /** The Mondays of the week and of those it was copied to, as day indexes; without them days were pasted. */
  readonly weeks?: { readonly from: number; readonly to: readonly number[] };
};

export type CopyWords = { readonly translate: Translate; readonly language: Language; readonly frameFirst: number };

/** The days that keep what they are, by why, in the order in which they come; empty where there are none. */
export function wordLeft({ left }: Copy, { translate, language, frameFirst }: CopyWords): string {
  const byReason = new Map<SkipReason, Set<number>>();
  for (const [at, reason] of left) {
    const days = byReason.get(reason) ?? new Set();
    byReason.set(reason, days.add(frameFirst + (at >> 1)));
  }
  const list = [...byReason].map(([reason, days]) =>
    translate('planner.copy.leftDays', {
      days: formatDays(
        [...days].sort((a, b) => a - b),
        language,
      ),
      why: translate(`planner.copy.why.${reason}`),
    }),
  );
  return list.length === 0 ? '' : translate('planner.copy.left', { list: list.join(', ') });
}

function wordDone({ days, weeks }: CopyDone, { translate, language, frameFirst }: CopyWords): string {
  if (!weeks) return translate('planner.copy.doneDays', { count: days.length });
  const from = formatWeek(frameFirst + weeks.from, language);
  const [to, ...rest] = weeks.to;
  if (to === undefined || rest.length > 0) return translate('planner.copy.doneWeeks', { from, count: weeks.to.length });
  return translate('planner.copy.doneWeek', { from, to: formatWeek(frameFirst + to, language) });
}

/** What a copy did, then what it left as it was; or that there was nothing to do. */
export function wordCopy(done: CopyDone, words: CopyWords): string {
  const { translate } = words;
  const left = wordLeft(done.copy, words);
  const isDone = done.copy.edits.length > 0;
  if (!isDone && left === '') return translate('planner.copy.nothing');
  const first = isDone ? `${wordDone(done, words)}.` : translate('planner.copy.nothingLeft');
  return left === '' ? first : `${first} ${left}.`;
}
