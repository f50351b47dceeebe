import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from '../rules/legal-number.ts';
import { legalSources } from '../rules/legal-sources.ts';
import { moneySources } from './money-sources.ts';

const from = isoDate('2023-09-01');

/** Months that a learner is with the company in the school year, for the premium for qualifying workplace learning. */
export const premiumMonths = [
  { value: 4, from, source: moneySources.premiumDecree },
] as const satisfies readonly LegalNumber[];

/** Percentage of the training that lies at the workplace. */
export const premiumShare = [
  { value: 50, from, source: legalSources.premiumQualifyingWorkplace },
] as const satisfies readonly LegalNumber[];

/** Months after the start of an agreement within which it is registered; later the right is lost. */
export const premiumRegistrationMonths = [
  { value: 3, from, source: legalSources.premiumRegistration },
] as const satisfies readonly LegalNumber[];

/** Times that a company has the premium for one learner. */
export const premiumTimes = [
  { value: 3, from, source: moneySources.premiumDecree },
] as const satisfies readonly LegalNumber[];
