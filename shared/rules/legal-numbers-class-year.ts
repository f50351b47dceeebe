import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

const from = isoDate('2001-09-01');
const source = legalSources.schoolFreeDays;

/** Local free half days a school year and campus in ordinary secondary education: one day or two half days. */
export const localFreeHalfDays = [{ value: 2, from, source }] as const satisfies readonly LegalNumber[];

/** The same in special secondary education: two days or four half days. */
export const specialLocalFreeHalfDays = [{ value: 4, from, source }] as const satisfies readonly LegalNumber[];

/** Half days of study days a school year, for each group of learners: one day. */
export const studyHalfDays = [{ value: 2, from, source }] as const satisfies readonly LegalNumber[];
