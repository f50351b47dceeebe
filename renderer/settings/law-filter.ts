import { fold } from '../text/fold.ts';
import type { SourceStatus } from './source-status.ts';

/** What the tables of the law are narrowed to. */
export type LawFilter = { readonly query: string; readonly status: SourceStatus | undefined };

/** True for a line that has all the words and the status that are asked for. */
export function isWanted({ query, status }: LawFilter, words: string, own: SourceStatus): boolean {
  return (status === undefined || status === own) && fold(words).includes(fold(query.trim()));
}
