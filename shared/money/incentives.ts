import { isoDate } from '../calendar/iso-date.ts';
import { legalSources } from '../rules/legal-sources.ts';
import type { Incentive } from './incentive.ts';
import { moneySources } from './money-sources.ts';
import { premiumMonths, premiumRegistrationMonths, premiumShare, premiumTimes } from './premium-numbers.ts';

const since2023 = isoDate('2023-09-01');

const premiumConditions = [
  { code: 'region', region: 'flanders' },
  { code: 'months', least: premiumMonths[0].value },
  { code: 'workplaceShare', least: premiumShare[0].value },
  { code: 'mentorTrained' },
  { code: 'registered', months: premiumRegistrationMonths[0].value },
  { code: 'times', most: premiumTimes[0].value },
] as const;

/** The incentives that ship with the planner; those of the sectors are the ones of the brochure of 2023-2024 and are to be checked. */
export const incentives: readonly Incentive[] = [
  {
    id: 'kwalificerend-werkplekleren',
    name: 'Premie kwalificerend werkplekleren',
    from: since2023,
    amount: { cents: 100_000, per: 'schoolYear', isMaximum: false },
    per: 'learner',
    status: 'confirmed',
    conditions: [{ code: 'agreementKind', kinds: ['oao', 'partTime'] }, ...premiumConditions],
    apply: { fromMonths: 0, untilMonths: premiumRegistrationMonths[0].value },
    source: moneySources.premiumDecree,
  },
  {
    id: 'kwalificerend-werkplekleren-onbezoldigd',
    name: 'Premie kwalificerend werkplekleren (lerende zonder vergoeding)',
    from: since2023,
    amount: { cents: 60_000, per: 'schoolYear', isMaximum: false },
    per: 'learner',
    status: 'confirmed',
    conditions: [{ code: 'agreementKind', kinds: ['sao'] }, ...premiumConditions],
    apply: { fromMonths: 0, untilMonths: premiumRegistrationMonths[0].value },
    source: moneySources.premiumDecree,
  },
  {
    id: 'actiris-mentorpremie',
    name: 'Mentorpremie Actiris',
    from: isoDate('2018-07-01'),
    amount: { cents: 175_000, per: 'schoolYear', isMaximum: false },
    per: 'mentor',
    status: 'checkWithFund',
    conditions: [
      { code: 'region', region: 'brussels' },
      { code: 'mentorMonths', least: 6 },
      { code: 'age', least: 15, under: 25 },
    ],
    apply: { fromMonths: 6, untilMonths: 9 },
    source: moneySources.actirisMentor,
  },
  {
    id: 'sociaal-fonds-ouderenzorg',
    name: 'Alternatieve premie Sociaal Fonds Ouderenzorg',
    from: since2023,
    amount: { cents: 50_000, per: 'schoolYear', isMaximum: true },
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'legalRegime', legalRegime: 'private' },
      { code: 'workplaceKind', kinds: ['residentialCareCentre'] },
    ],
    source: legalSources.brochureIncentives,
  },
  {
    id: 'diverscity-ondersteuningspremie',
    name: 'Ondersteuningspremie Diverscity',
    from: since2023,
    amount: { cents: 25_000, per: 'month', isMaximum: true, companyCeilingCents: 1_000_000 },
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'legalRegime', legalRegime: 'public' },
      { code: 'workplaceKind', kinds: ['residentialCareCentre', 'homeCare'] },
    ],
    onHold: [{ from: since2023, until: isoDate('2024-08-31') }],
    source: moneySources.diverscity,
  },
  {
    id: 'prive-ziekenhuizen-deeltijds',
    name: 'Begeleidingspremie Sociaal Fonds privé-ziekenhuizen (deeltijds arbeidscontract)',
    from: since2023,
    amount: { cents: 15_000, per: 'month', isMaximum: true, mostMonths: 7 },
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'legalRegime', legalRegime: 'private' },
      { code: 'workplaceKind', kinds: ['hospital'] },
      { code: 'agreementKind', kinds: ['partTime'] },
      { code: 'subsidisedMonths', most: 7 },
    ],
    source: legalSources.brochureIncentives,
  },
  {
    id: 'prive-ziekenhuizen-oao',
    name: 'Tussenkomst Sociaal Fonds privé-ziekenhuizen (OAO)',
    from: since2023,
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'legalRegime', legalRegime: 'private' },
      { code: 'workplaceKind', kinds: ['hospital'] },
      { code: 'agreementKind', kinds: ['oao'] },
    ],
    source: legalSources.brochureIncentives,
  },
  {
    id: 'sociale-maribel-319-01',
    name: 'Sectoraal Fonds Sociale Maribel 319.01 (deeltijds arbeidscontract)',
    from: since2023,
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'workplaceKind', kinds: ['disabilityGroupHome'] },
      { code: 'agreementKind', kinds: ['partTime'] },
      { code: 'subsidisedMonths', most: 7 },
    ],
    source: legalSources.brochureIncentives,
  },
  {
    id: 'vohi-begeleidingspremie',
    name: 'Begeleidingspremie Sociaal Fonds VOHI',
    from: since2023,
    amount: { cents: 12_500, per: 'month', isMaximum: true },
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'workplaceKind', kinds: ['disabilityGroupHome'] },
      { code: 'agreementKind', kinds: ['oao'] },
    ],
    source: legalSources.brochureIncentives,
  },
  {
    id: 'vesta-uren',
    name: 'Subsidieerbare uren Vesta (gezinszorg)',
    from: since2023,
    per: 'learner',
    status: 'checkWithFund',
    conditions: [
      { code: 'workplaceKind', kinds: ['homeCare'] },
      { code: 'agreementKind', kinds: ['oao'] },
      { code: 'remoteHours' },
    ],
    source: legalSources.brochureHomeCare,
  },
];
