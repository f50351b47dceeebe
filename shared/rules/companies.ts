import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { companyConditions } from '../input/company.ts';
import type { Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { recognitionDays } from './legal-numbers-people.ts';
import { legalSources } from './legal-sources.ts';
import { placedCompaniesOf } from './placed-companies.ts';
import { quantity } from './quantity.ts';
import { rememberLast } from './remember-last.ts';
import type { Rule } from './rule.ts';

type Recognition = {
  readonly name: string;
  readonly firstDay: DayNumber;
  /** The last day on which a request is answered in time. */
  readonly requestBy: DayNumber;
  readonly requested: DayNumber | undefined;
  readonly recognised: DayNumber | undefined;
};

/** How each company of a plan stands with its recognition for the learner's programme. */
const recognitionsOf = rememberLast((plan: Plan): readonly Recognition[] =>
  placedCompaniesOf(plan).map(({ company, firstDay }) => {
    const held = company.recognitions?.find(({ programmeId }) => programmeId === plan.trajectory.programmeId);
    return {
      name: company.name,
      firstDay,
      requestBy: firstDay - numberOn(recognitionDays, firstDay),
      requested: held?.requestedDay === undefined ? undefined : toDayNumber(held.requestedDay),
      recognised: held?.recognisedDay === undefined ? undefined : toDayNumber(held.recognisedDay),
    };
  }),
);

/** A company is recognised for the programme by the first day of the placement; a missing recognition is found from that day on. */
export const notRecognised = {
  id: 'companies/not-recognised',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check(facts) {
    for (const { name, firstDay, recognised } of recognitionsOf(facts.plan)) {
      if (recognised === undefined ? facts.today < firstDay : recognised <= firstDay) continue;
      yield { days: [firstDay], params: { company: name } };
    }
  },
} as const satisfies Rule;

/** A recognition that is asked less than fourteen days before the placement may come too late. */
export const recognitionAskedLate = {
  id: 'companies/recognition-asked-late',
  severity: 'warning',
  source: legalSources.brochureEmployer,
  *check(facts) {
    for (const { name, firstDay, requestBy, requested, recognised } of recognitionsOf(facts.plan)) {
      if (recognised !== undefined || facts.today >= firstDay) continue;
      const asked = requested ?? facts.today;
      if (asked <= requestBy) continue;
      yield {
        days: [firstDay],
        value: quantity(Math.max(0, firstDay - asked), 'days'),
        limit: quantity(firstDay - requestBy, 'days'),
        params: { company: name },
      };
    }
  },
} as const satisfies Rule;

/** A recognition that is not asked yet has a last day on which it is answered in time. */
export const recognitionDue = {
  id: 'companies/recognition-due',
  severity: 'info',
  source: legalSources.recognition,
  *check(facts) {
    for (const { name, firstDay, requestBy, requested, recognised } of recognitionsOf(facts.plan)) {
      if (requested !== undefined || recognised !== undefined || facts.today > requestBy) continue;
      yield { days: [requestBy], params: { company: name, start: { day: firstDay } } };
    }
  },
} as const satisfies Rule;

/** Organisation and equipment of a company suffice for the training plan. */
export const equipment = {
  id: 'companies/equipment',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan }) {
    for (const { company, firstDay } of placedCompaniesOf(plan)) {
      if (company.conditions?.equipment === false) yield { days: [firstDay], params: { company: company.name } };
    }
  },
} as const satisfies Rule;

/** A company has sufficient financial capacity. */
export const financialCapacity = {
  id: 'companies/financial-capacity',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan }) {
    for (const { company, firstDay } of placedCompaniesOf(plan)) {
      if (company.conditions?.financialCapacity === false)
        yield { days: [firstDay], params: { company: company.name } };
    }
  },
} as const satisfies Rule;

/** A company has no convictions. */
export const convictions = {
  id: 'companies/convictions',
  severity: 'error',
  source: legalSources.brochureEmployer,
  *check({ plan }) {
    for (const { company, firstDay } of placedCompaniesOf(plan)) {
      if (company.conditions?.noConvictions === false) yield { days: [firstDay], params: { company: company.name } };
    }
  },
} as const satisfies Rule;

/** Each of the three conditions of recognition is answered, so that it can be judged. */
export const conditionsUnknown = {
  id: 'companies/conditions-unknown',
  severity: 'warning',
  source: legalSources.recognition,
  *check({ plan }) {
    for (const { company, firstDay } of placedCompaniesOf(plan)) {
      const missing = companyConditions.filter((condition) => company.conditions?.[condition] === undefined);
      if (missing.length === 0) continue;
      yield { days: [firstDay], params: { company: company.name, missing: { conditions: missing } } };
    }
  },
} as const satisfies Rule;

/** Rules of companies: recognised for the programme before a placement starts, under its conditions. */
export const companyRules: readonly Rule[] = [
  notRecognised,
  recognitionAskedLate,
  recognitionDue,
  equipment,
  financialCapacity,
  convictions,
  conditionsUnknown,
];
