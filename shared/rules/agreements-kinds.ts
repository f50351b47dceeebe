import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Workplace } from '../input/company.ts';
import type { Agreement } from '../input/trajectory.ts';
import { agreementsInOrder } from './agreement-edits.ts';
import { numberOn } from './legal-number.ts';
import { subsidisedMonths } from './legal-numbers-trajectory.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/**
 * Where a part-time contract through sociale maribel exists: "private ziekenhuizen en organisaties in de gehandicaptenzorg",
 * of which the brochure's list of incentives names the fund of 319.01. A sector is a free label, so a part of it is enough.
 */
const partTimeSectors: readonly ({ readonly label: string } | { readonly privateKind: Workplace['kind'] })[] = [
  { label: '319.01' },
  { privateKind: 'hospital' },
];

function startOf({ firstDay }: Agreement): DayNumber {
  return toDayNumber(firstDay);
}

/** The government's model is used for every OAO and SAO: its number and date are recorded once it is signed or has started. */
export const modelContract = {
  id: 'agreements/model-contract',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    for (const { agreement } of agreementsInOrder(facts)) {
      const { kind, signedDay, modelNumber, modelDay } = agreement;
      if (kind === 'partTime' || (modelNumber !== undefined && modelDay !== undefined)) continue;
      if (signedDay === undefined && facts.today < startOf(agreement)) continue;
      yield { days: [startOf(agreement)] };
    }
  },
} as const satisfies Rule;

/** An agreement that ended before its planned last day says why. */
export const endReason = {
  id: 'agreements/end-reason',
  severity: 'warning',
  source: { advice: 'stopHasReason' },
  *check(facts) {
    for (const { agreement } of agreementsInOrder(facts)) {
      const { actualLastDay, plannedLastDay, endReason: reason } = agreement;
      if (actualLastDay === undefined || actualLastDay >= plannedLastDay || reason !== undefined) continue;
      yield { days: [toDayNumber(actualLastDay)], params: { planned: { day: toDayNumber(plannedLastDay) } } };
    }
  },
} as const satisfies Rule;

function isPartTimeSector({ plan }: PlanFacts, agreement: Agreement): boolean {
  const { companies, companyIndex, workplaces, workplaceIndex } = plan.context;
  const { company } = companies[companyIndex.get(agreement.companyId)!]!;
  const kinds = agreement.placements.map(
    ({ workplaceId }) => workplaces[workplaceIndex.get(workplaceId)!]!.workplace.kind,
  );
  return partTimeSectors.some((sector) =>
    'label' in sector
      ? company.sector.includes(sector.label)
      : company.legalRegime !== 'public' && kinds.includes(sector.privateKind),
  );
}

/** A part-time contract exists in private hospitals and in care for people with a disability (319.01) only. */
export const partTimeSector = {
  id: 'agreements/part-time-sector',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    for (const { agreement } of agreementsInOrder(facts)) {
      if (agreement.kind !== 'partTime' || isPartTimeSector(facts, agreement)) continue;
      const { companies, companyIndex } = facts.plan.context;
      const { name, sector } = companies[companyIndex.get(agreement.companyId)!]!.company;
      yield { days: [startOf(agreement)], params: { company: name, sector } };
    }
  },
} as const satisfies Rule;

/** Sociale maribel pays at most seven months of a part-time contract. */
export const partTimeMonths = {
  id: 'agreements/part-time-months',
  severity: 'error',
  source: legalSources.brochureIncentives,
  *check(facts) {
    for (const { agreement, index } of agreementsInOrder(facts)) {
      const limit = numberOn(subsidisedMonths, startOf(agreement));
      const months = agreement.subsidisedMonths ?? 0;
      if (agreement.kind !== 'partTime' || months <= limit) continue;
      yield {
        days: [startOf(agreement)],
        value: quantity(months, 'months'),
        limit: quantity(limit, 'months'),
        fix: { type: 'changeAgreement', index, change: { subsidisedMonths: limit } },
      };
    }
  },
} as const satisfies Rule;

export const agreementKindRules: readonly Rule[] = [modelContract, endReason, partTimeSector, partTimeMonths];
