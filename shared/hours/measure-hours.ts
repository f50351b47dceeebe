import type { Plan } from '../plan/plan.ts';
import { numberOn } from '../rules/legal-number.ts';
import { lessonPeriodLong, weeklyMinimumMinutes } from '../rules/legal-numbers-hours.ts';
import { exclusionAt, isLost } from './denominator.ts';
import { requiredMinutes, toPlanMinutes, weeklyAverage } from './figures.ts';
import type { AgreementHours, HoursSummary, WeekHours } from './hours-summary.ts';
import { nominalAverage, sumNominalMinutes } from './nominal-minutes.ts';

/** Running sums over the days of a plan: per agreement, per week and per reason of exclusion. */
type Sums = {
  readonly counted: Uint8Array;
  readonly agreementHalfDays: Float64Array;
  readonly agreementMinutes: Float64Array;
  readonly agreementPeriods: Float64Array;
  /** Half days of Monday to Friday under an OAO by `exclusion`. */
  readonly excluded: Float64Array;
  oaoDays: number;
};

/** Minutes that a lesson period counts: as the school sets it, else the long one. */
export function lessonPeriodMinutesOf(plan: Plan): number {
  return plan.classDays.school.lessonPeriodMinutes ?? numberOn(lessonPeriodLong, plan.context.frame.first + plan.first);
}

function sumDays(plan: Plan): Sums {
  const count = plan.agreements.length;
  const sums: Sums = {
    counted: new Uint8Array(plan.agreement.length),
    agreementHalfDays: new Float64Array(count),
    agreementMinutes: new Float64Array(count),
    agreementPeriods: new Float64Array(count),
    excluded: new Float64Array(5),
    oaoDays: 0,
  };
  for (let day = plan.first; day <= plan.last; day++) {
    const agreement = plan.agreement[day]!;
    if (agreement < 0) continue;
    const at = day * 2;
    sums.agreementMinutes[agreement]! += plan.workMinutes[at]! + plan.workMinutes[at + 1]!;
    sums.agreementPeriods[agreement]! += plan.lessonPeriods[at]! + plan.lessonPeriods[at + 1]!;
    const isOao = plan.agreements[agreement]!.agreement.kind === 'oao';
    if (isOao) sums.oaoDays++;
    if (day % 7 > 4) continue;
    const morning = exclusionAt(plan, at);
    const afternoon = exclusionAt(plan, at + 1);
    sums.counted[day] = Number(morning === 0) + Number(afternoon === 0);
    sums.agreementHalfDays[agreement]! += sums.counted[day]!;
    if (isOao) {
      sums.excluded[morning]!++;
      sums.excluded[afternoon]!++;
    }
  }
  return sums;
}

function measureWeek(plan: Plan, { counted }: Sums, firstIndex: number, lessonPeriodMinutes: number): WeekHours {
  let [workMinutes, lessonPeriods, fullTimeMinutes, denominatorHalfDays, lostHalfDays] = [0, 0, 0, 0, 0];
  const last = Math.min(plan.last, firstIndex + 6);
  for (let day = Math.max(plan.first, firstIndex); day <= last; day++) {
    const at = day * 2;
    workMinutes += plan.workMinutes[at]! + plan.workMinutes[at + 1]!;
    lessonPeriods += plan.lessonPeriods[at]! + plan.lessonPeriods[at + 1]!;
    const planned = plan.agreements[plan.agreement[day]!];
    if (planned?.agreement.kind !== 'oao') continue;
    const limit = plan.context.companies[planned.company]!.company.fullTimeMinutesPerWeek;
    if (fullTimeMinutes === 0 || limit < fullTimeMinutes) fullTimeMinutes = limit;
    if (counted[day] === 0) continue;
    denominatorHalfDays += counted[day]!;
    lostHalfDays += Number(isLost(plan, at)) + Number(isLost(plan, at + 1));
  }
  const schoolMinutes = lessonPeriods * lessonPeriodMinutes;
  return {
    firstIndex,
    workMinutes,
    lessonPeriods,
    schoolMinutes,
    fullTimeMinutes,
    denominatorHalfDays,
    lostHalfDays,
  };
}

function measureWeeks(plan: Plan, sums: Sums): WeekHours[] {
  const minutes = lessonPeriodMinutesOf(plan);
  const weeks: WeekHours[] = [];
  for (let monday = plan.first - (plan.first % 7); monday <= plan.last; monday += 7) {
    weeks.push(measureWeek(plan, sums, monday, minutes));
  }
  return weeks;
}

function shareOf(work: number, school: number): number {
  return work + school === 0 ? 0 : Math.floor((work * 10_000) / (work + school));
}

/** Measures a plan's year: denominator, planned minutes, averages and weeks. */
export function measureHours(plan: Plan): HoursSummary {
  const sums = sumDays(plan);
  const nominal = sumNominalMinutes(plan, sums.counted);
  const weeks = measureWeeks(plan, sums);
  let [halfDays, workMinutes, nominalSum, allWorkMinutes, lessonPeriods] = [0, 0, 0, 0, 0];
  const agreements = plan.agreements.map(({ agreement: { kind } }, index): AgreementHours => {
    const denominatorHalfDays = sums.agreementHalfDays[index]!;
    const minutes = sums.agreementMinutes[index]!;
    allWorkMinutes += minutes;
    lessonPeriods += sums.agreementPeriods[index]!;
    if (kind === 'oao') {
      halfDays += denominatorHalfDays;
      workMinutes += minutes;
      nominalSum += nominal[index]!;
    }
    return {
      kind,
      denominatorHalfDays,
      workMinutes: minutes,
      lessonPeriods: sums.agreementPeriods[index]!,
      averageMinutesPerWeek: weeklyAverage(minutes, denominatorHalfDays),
      nominalMinutesPerWeek: nominalAverage(nominal[index]!, denominatorHalfDays),
    };
  });
  const schoolMinutes = lessonPeriods * lessonPeriodMinutesOf(plan);
  const required = requiredMinutes(halfDays, numberOn(weeklyMinimumMinutes, plan.context.frame.first + plan.first));
  return {
    weekdayHalfDays: sums.excluded.reduce((sum, part) => sum + part, 0),
    denominatorHalfDays: halfDays,
    excluded: {
      publicHoliday: sums.excluded[1]!,
      schoolHoliday: sums.excluded[2]!,
      movedLeave: sums.excluded[3]!,
      closure: sums.excluded[4]!,
    },
    workMinutes,
    allWorkMinutes,
    lessonPeriods,
    schoolMinutes,
    requiredMinutes: required,
    toPlanMinutes: toPlanMinutes(required, workMinutes),
    averageMinutesPerWeek: weeklyAverage(workMinutes, halfDays),
    nominalMinutesPerWeek: nominalAverage(nominalSum, halfDays),
    averageMinutesPerCalendarWeek: sums.oaoDays === 0 ? 0 : Math.floor((workMinutes * 7) / sums.oaoDays),
    workplaceShare: shareOf(allWorkMinutes, schoolMinutes),
    weeks,
    agreements,
  };
}
