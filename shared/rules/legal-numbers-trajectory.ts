import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

const brochureStart = isoDate('2023-09-01');
const decreeStart = isoDate('2016-09-01');
const dualStart = isoDate('2018-09-01');

/** First and last day on which a trajectory starts without further conditions, as month times 100 plus day. "De opleiding start tussen 1 en 30 september". */
export const firstStartDay = [
  { value: 901, from: brochureStart, source: legalSources.brochureProgramme },
] as const satisfies readonly LegalNumber[];
export const lastStartDay = [
  { value: 930, from: brochureStart, source: legalSources.brochureProgramme },
] as const satisfies readonly LegalNumber[];

/** Last day on which a trajectory ends, as month times 100 plus day. "De opleiding eindigt ten laatste op 30 juni". */
export const lastEndDay = [
  { value: 630, from: brochureStart, source: legalSources.brochureProgramme },
] as const satisfies readonly LegalNumber[];

/** Age a learner reaches in the school year at the latest: "De leerling wordt minimaal 18 jaar in de loop van het schooljaar". */
export const ageInSchoolYear = [
  { value: 18, from: brochureStart, source: legalSources.brochureTargetGroup },
] as const satisfies readonly LegalNumber[];

/** Age at which full-time compulsory education ends for who has finished the first two years of secondary school, and for everyone. */
export const earliestEndOfFullTimeSchool = [
  { value: 15, from: isoDate('1983-09-01'), source: legalSources.compulsoryEducation },
] as const satisfies readonly LegalNumber[];
export const latestEndOfFullTimeSchool = [
  { value: 16, from: isoDate('1983-09-01'), source: legalSources.compulsoryEducation },
] as const satisfies readonly LegalNumber[];

/** Training days within which an agreement is signed, counted from the first lesson or after the end of the one before. */
export const signingDays = [
  { value: 20, from: dualStart, source: legalSources.signingDeadline },
] as const satisfies readonly LegalNumber[];

/** Months that an OAO lasts at most: three years. */
export const longestAgreementMonths = [
  { value: 36, from: decreeStart, source: legalSources.decreeAgreement },
] as const satisfies readonly LegalNumber[];

/** Months of a part-time contract that sociale maribel pays: "een periode van maximum 7 maanden". */
export const subsidisedMonths = [
  { value: 7, from: brochureStart, source: legalSources.brochureIncentives },
] as const satisfies readonly LegalNumber[];
