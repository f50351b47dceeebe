import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

const from = isoDate('2023-09-01');

/** Days of work under supervision before a learner may work remotely: "minimaal 10 dagen". */
export const minimumSupervisedDays = [
  { value: 10, from, source: legalSources.brochureHomeCareGuidance },
] as const satisfies readonly LegalNumber[];

/** Months of the first period, in which those days lie: "tijdens de eerste maand van tewerkstelling". */
export const firstPeriodMonths = [
  { value: 1, from, source: legalSources.brochureHomeCareGuidance },
] as const satisfies readonly LegalNumber[];

/** Minutes a week that may be sent to Vesta on average per started month: "max. 18 uur". That the 18 hours are per week is our reading. */
export const vestaMinutesPerWeek = [
  { value: 1080, from, source: legalSources.brochureHomeCare },
] as const satisfies readonly LegalNumber[];
