import type { IsoDate } from '../calendar/iso-date.ts';

/** A legal text that a number or a rule comes from, with the days it governs; titles stay in the language of the text. */
export type LegalSource = {
  readonly title: string;
  readonly article: string;
  readonly url: string;
  readonly inForceFrom: IsoDate;
  readonly inForceUntil?: IsoDate;
};

/** One readable citation: the title and the article. */
export function citationOf(source: LegalSource): string {
  return `${source.title}, ${source.article}`;
}
