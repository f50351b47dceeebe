import type { Plan } from '../plan/plan.ts';
import { numberOn } from '../rules/legal-number.ts';
import { lessonPeriodLong, weeklyMinimumMinutes } from '../rules/legal-numbers-hours.ts';
import { type Exclusion, exclusion, findExclusions } from './denominator.ts';
import { requiredMinutes, toPlanMinutes, weeklyAverage } from './figures.ts';
import type { AgreementHours, HoursSummary } from './hours-summary.ts';
import { measureWeeks } from './measure-weeks.ts';
import { nominalAverage, sumNominalMinutes } from './nominal-minutes.ts';

/** Sums of one agreement, or of all agreements that the 20-hour rule covers. */
type Sums = {
  days: number;
  halfDays: number;
  minutes: number;
  periods: number;
  segments: number;
  nominal: number;
  /** Half days by `exclusion`. */
  readonly excluded: number[];
};

function noSums(): Sums {
  return { days: 0, halfDays: 0, minutes: 0, periods: 0, segments: 0, nominal: 0, excluded: [0, 0, 0, 0, 0, 0] };
}

/** Minutes that a lesson period counts: as the school sets it, else the long one. */
export function lessonPeriodMinutesOf(plan: Plan): number {
  return plan.classDays.school.lessonPeriodMinutes ?? numberOn(lessonPeriodLong, plan.context.frame.first + plan.first);
}

/** Sums the days on which an agreement holds; where two overlap the plan has given each day to one. */
function sumAgreement(plan: Plan, exclusions: Uint8Array, index: number): Sums {
  const { agreement, workMinutes, lessonPeriods } = plan;
  const sums = noSums();
  const { excluded } = sums;
  let days = 0;
  let minutes = 0;
  let periods = 0;
  const { first, last } = plan.agreements[index]!;
  for (let day = first; day <= last; day++) {
    if (agreement[day] !== index) continue;
    const at = day * 2;
    days++;
    minutes += workMinutes[at]! + workMinutes[at + 1]!;
    periods += lessonPeriods[at]! + lessonPeriods[at + 1]!;
    excluded[exclusions[at]!]!++;
    excluded[exclusions[at + 1]!]!++;
  }
  sums.days = days;
  sums.minutes = minutes;
  sums.periods = periods;
  sums.halfDays = excluded[exclusion.none]!;
  return sums;
}

function addTo(total: Sums, part: Sums): void {
  total.days += part.days;
  total.halfDays += part.halfDays;
  total.minutes += part.minutes;
  total.periods += part.periods;
  total.nominal += part.nominal;
  for (let reason = 0; reason < total.excluded.length; reason++) total.excluded[reason]! += part.excluded[reason]!;
}

function averagesOf(kind: AgreementHours['kind'], sums: Sums): AgreementHours {
  return {
    kind,
    denominatorHalfDays: sums.halfDays,
    workMinutes: sums.minutes,
    lessonPeriods: sums.periods,
    averageMinutesPerWeek: weeklyAverage(sums.minutes, sums.halfDays),
    nominalMinutesPerWeek: nominalAverage(sums.nominal, sums.halfDays),
    segmentMinutesPerWeek: nominalAverage(sums.segments, sums.halfDays),
  };
}

function shareOf(work: number, school: number): number {
  return work + school === 0 ? 0 : Math.floor((work * 10_000) / (work + school));
}

/** Measures a plan's year: denominator, planned minutes, averages and weeks. */
export function measureHours(plan: Plan): HoursSummary {
  const exclusions = findExclusions(plan);
  const nominal = sumNominalMinutes(plan, exclusions);
  const [oao, all] = [noSums(), noSums()];
  const agreements: AgreementHours[] = [];
  for (let index = 0; index < plan.agreements.length; index++) {
    const { kind } = plan.agreements[index]!.agreement;
    const sums = sumAgreement(plan, exclusions, index);
    sums.segments = nominal.segments[index]!;
    sums.nominal = nominal.nominal[index]!;
    agreements.push(averagesOf(kind, sums));
    addTo(all, sums);
    if (kind === 'oao') addTo(oao, sums);
  }
  const lessonPeriodMinutes = lessonPeriodMinutesOf(plan);
  const schoolMinutes = all.periods * lessonPeriodMinutes;
  const minimum = numberOn(weeklyMinimumMinutes, plan.context.frame.first + plan.first);
  const required = requiredMinutes(oao.halfDays, minimum);
  const excludedBy = (reason: Exclusion) => oao.excluded[reason]!;
  return {
    weekdayHalfDays: oao.excluded.reduce((sum, halfDays) => sum + halfDays, 0) - excludedBy(exclusion.outside),
    denominatorHalfDays: oao.halfDays,
    excluded: {
      publicHoliday: excludedBy(exclusion.publicHoliday),
      schoolHoliday: excludedBy(exclusion.schoolHoliday),
      movedLeave: excludedBy(exclusion.movedLeave),
      closure: excludedBy(exclusion.closure),
    },
    workMinutes: oao.minutes,
    allWorkMinutes: all.minutes,
    lessonPeriods: all.periods,
    schoolMinutes,
    requiredMinutes: required,
    toPlanMinutes: toPlanMinutes(required, oao.minutes),
    averageMinutesPerWeek: weeklyAverage(oao.minutes, oao.halfDays),
    nominalMinutesPerWeek: nominalAverage(oao.nominal, oao.halfDays),
    averageMinutesPerCalendarWeek: oao.days === 0 ? 0 : Math.floor((oao.minutes * 7) / oao.days),
    workplaceShare: shareOf(all.minutes, schoolMinutes),
    weeks: measureWeeks(plan, exclusions, lessonPeriodMinutes),
    agreements,
  };
}
