import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

const from = isoDate('2023-09-01');
const mentorsFrom = isoDate('2019-09-01');

/** Years of age of a mentor at the recognition request. */
export const mentorAge = [
  { value: 25, from, source: legalSources.brochureEmployer },
] as const satisfies readonly LegalNumber[];

/** The same for a mentor with proof of prior schooling as verzorgende/zorgkundige. */
export const qualifiedMentorAge = [
  { value: 23, from, source: legalSources.brochureEmployer },
] as const satisfies readonly LegalNumber[];

/** Years of practice of a mentor without prior schooling in the profession. */
export const mentorPracticeYears = [
  { value: 5, from, source: legalSources.brochureEmployer },
] as const satisfies readonly LegalNumber[];

/** Months that an extract from the criminal record may be old at the recognition request. */
export const extractMonths = [
  { value: 12, from: mentorsFrom, source: legalSources.mentorExtractAge },
] as const satisfies readonly LegalNumber[];

/** Months after the recognition request within which a new mentor follows the training. */
export const mentorTrainingMonths = [
  { value: 12, from, source: legalSources.brochureEmployer },
] as const satisfies readonly LegalNumber[];

/** Learners a mentor guides at the same time, where the company sets no number of its own. */
export const usualLearnersPerMentor = [
  {
    value: 2,
    from,
    source: {
      advice: 'learnersPerMentor',
      url: 'https://www.fe-bi.org/nl/thema/30640/halftijdse-contracten',
    },
  },
] as const satisfies readonly LegalNumber[];

/** Days between a recognition request and the answer: "Na 14 dagen wordt de erkenning al dan niet toegekend". */
export const recognitionDays = [
  { value: 14, from, source: legalSources.brochureEmployer },
] as const satisfies readonly LegalNumber[];
