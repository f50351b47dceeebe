import { civilDate, type DayNumber, toDayNumber, weekdayOf } from '../calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../calendar/public-holidays.ts';
import type { Company } from '../input/company.ts';
import { legalSources } from './legal-sources.ts';
import type { ClassFacts } from './plan-facts.ts';
import type { ClassRule } from './rule.ts';

const saturday = 5;

/** The learners under an agreement with a company on a day, by the id of their trajectory. */
function learnersOn({ context, learners }: ClassFacts, company: number, day: DayNumber): string[] {
  const index = day - context.frame.first;
  return learners
    .filter(({ plan }) => {
      const agreement = plan.agreement[index] ?? -1;
      return agreement >= 0 && plan.agreements[agreement]!.company === company;
    })
    .map(({ plan }) => plan.trajectory.id);
}

function isWeekend(day: DayNumber): boolean {
  return weekdayOf(day) >= saturday;
}

function isPublicHoliday(day: DayNumber): boolean {
  return statutoryPublicHolidays(civilDate(day).year).some((holiday) => holiday.day === day);
}

type Replacement = {
  readonly company: Company;
  readonly trajectoryIds: readonly string[];
  readonly replaced: DayNumber;
  readonly day: DayNumber;
  /** True when an earlier entry of the company names the same replacement day. */
  readonly isSecond: boolean;
};

/** Every replacement day that falls on somebody's agreement, in the order of the file. */
function* replacements(facts: ClassFacts): Generator<Replacement> {
  for (const [index, { company }] of facts.context.companies.entries()) {
    const seen = new Set<DayNumber>();
    for (const entry of company.replacementDays ?? []) {
      const [replaced, day] = [toDayNumber(entry.publicHoliday), toDayNumber(entry.replacementDay)];
      const trajectoryIds = learnersOn(facts, index, day);
      if (trajectoryIds.length > 0) yield { company, trajectoryIds, replaced, day, isSecond: seen.has(day) };
      seen.add(day);
    }
  }
}

/** A public holiday in a weekend is replaced by a day that the company sets; until it does, the plan has no free day for it. */
export const replacementDayUnset = {
  id: 'leave/replacement-day-unset',
  severity: 'info',
  source: legalSources.publicHolidayReplacement,
  *checkClass(facts) {
    const { context } = facts;
    for (const holiday of context.classGroups.values().next().value?.calendarDays.publicHolidays ?? []) {
      const day = toDayNumber(holiday.firstDay);
      if (!isWeekend(day)) continue;
      for (const [index, { company }] of context.companies.entries()) {
        if (company.replacementDays?.some(({ publicHoliday }) => publicHoliday === holiday.firstDay)) continue;
        const trajectoryIds = learnersOn(facts, index, day);
        if (trajectoryIds.length === 0) continue;
        yield { days: [day], trajectoryIds, params: { company: company.name, holiday: { holiday: holiday.id } } };
      }
    }
  },
} as const satisfies ClassRule;

/** A replacement day is an ordinary work day: not in a weekend, no public holiday, and of one public holiday only. */
export const replacementDayNotWorkDay = {
  id: 'leave/replacement-day-not-work-day',
  severity: 'error',
  source: legalSources.publicHolidayReplacement,
  *checkClass(facts) {
    for (const { company, trajectoryIds, replaced, day, isSecond } of replacements(facts)) {
      if (!isSecond && !isWeekend(day) && !isPublicHoliday(day)) continue;
      yield { days: [day], trajectoryIds, params: { company: company.name, replaced: { day: replaced } } };
    }
  },
} as const satisfies ClassRule;

/** Only a public holiday that falls in a weekend is replaced. */
export const replacementWithoutCause = {
  id: 'leave/replacement-without-cause',
  severity: 'warning',
  source: legalSources.publicHolidayReplacement,
  *checkClass(facts) {
    for (const { company, trajectoryIds, replaced, day } of replacements(facts)) {
      if (isWeekend(replaced) && isPublicHoliday(replaced)) continue;
      yield { days: [day], trajectoryIds, params: { company: company.name, replaced: { day: replaced } } };
    }
  },
} as const satisfies ClassRule;

/** A replacement day lies in the calendar year of its public holiday. */
export const replacementInOtherYear = {
  id: 'leave/replacement-in-other-year',
  severity: 'warning',
  source: {
    advice: 'replacementDayPractice',
    url: 'https://www.admb.be/nl/admb/nieuws/vervanging-feestdagen-vastleggen-voor-2018',
  },
  *checkClass(facts) {
    for (const { company, trajectoryIds, replaced, day } of replacements(facts)) {
      const year = civilDate(replaced).year;
      if (civilDate(day).year === year) continue;
      yield {
        days: [day],
        trajectoryIds,
        params: { company: company.name, replaced: { day: replaced }, year: String(year) },
      };
    }
  },
} as const satisfies ClassRule;

/** Rules about replacement days: data of a company, so found once for all its learners. */
export const leaveClassRules: readonly ClassRule[] = [
  replacementDayUnset,
  replacementDayNotWorkDay,
  replacementWithoutCause,
  replacementInOtherYear,
];
