import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { halfDayKindNames } from '../../shared/plan/half-day.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { coveredRules } from './covered-rules.ts';
import { type CheckedYear, checkYear } from './straightforward/check-year.ts';
import { prepareShared } from './straightforward/prepare.ts';

export const rulesInBoth = rules.filter(({ id }) => coveredRules.has(id));

/** A learner's year as lines of text, so that two versions of it differ by whole lines. */
type Lines = readonly string[];

function ourDays({ plan }: PlanFacts): Lines {
  const { first } = plan.context.frame;
  return Array.from({ length: plan.last - plan.first + 1 }, (_, index) => {
    const at = (plan.first + index) * 2;
    const halves = [at, at + 1].map(
      (half) => `${halfDayKindNames[plan.kind[half]!]} ${plan.workMinutes[half]} ${plan.lessonPeriods[half]}`,
    );
    return `${fromDayNumber(first + plan.first + index)} ${halves.join(' | ')}`;
  });
}

function theirDays({ year }: CheckedYear): Lines {
  return year.days.map(({ iso, morning, afternoon }) => {
    const halves = [morning, afternoon].map(({ kind, minutes, periods }) => `${kind} ${minutes} ${periods}`);
    return `${iso} ${halves.join(' | ')}`;
  });
}

function ourFigures({ hours, leave, plan }: PlanFacts): Lines {
  const paidDays = [...leave.paid.keys()].filter((at) => leave.paid[at] === 1).map((at) => at >> 1);
  return [
    `counted ${hours.denominatorHalfDays}, work ${hours.workMinutes}, all work ${hours.allWorkMinutes}`,
    `required ${hours.requiredMinutes}, to plan ${hours.toPlanMinutes}, share ${hours.workplaceShare}`,
    `average ${hours.averageMinutesPerWeek}, nominal ${hours.nominalMinutesPerWeek}`,
    ...hours.weeks.map(
      ({ firstIndex, workMinutes, lessonPeriods, fullTimeMinutes }) =>
        `week ${fromDayNumber(plan.context.frame.first + firstIndex)} ${workMinutes} ${lessonPeriods} ${fullTimeMinutes}`,
    ),
    `leave ${leave.paidHalfDays} paid, ${leave.unpaidHalfDays} unpaid`,
    ...leave.years.map(
      (year) => `${year.calendarYear}: ${year.accruedHalfDays} ${year.entitledHalfDays} ${year.paidHalfDays}`,
    ),
    `paid on ${paidDays.map((day) => fromDayNumber(plan.context.frame.first + day)).join(' ')}`,
  ];
}

function theirFigures({ figures, leave }: CheckedYear): Lines {
  return [
    `counted ${figures.countedHalfDays}, work ${figures.workMinutes}, all work ${figures.allWorkMinutes}`,
    `required ${figures.required}, to plan ${figures.toPlan}, share ${figures.share}`,
    `average ${figures.average}, nominal ${figures.nominal}`,
    ...figures.weeks.map(
      ({ monday, workMinutes, periods, fullTime }) => `week ${monday} ${workMinutes} ${periods} ${fullTime}`,
    ),
    `leave ${leave.paidHalfDays} paid, ${leave.unpaidHalfDays} unpaid`,
    ...leave.years.map(
      ({ calendarYear, accrued, entitled, paid }) => `${calendarYear}: ${accrued} ${entitled} ${paid}`,
    ),
    `paid on ${leave.paidDates.join(' ')}`,
  ];
}

function ourFindings(facts: PlanFacts): Lines {
  return checkPlan(facts, rulesInBoth)
    .map(({ dates, ruleId, value }) => `${dates[0]} ${ruleId} ${value?.amount ?? ''}`)
    .sort();
}

function theirFindings({ findings }: CheckedYear): Lines {
  return findings.map(({ date, rule, value }) => `${date} ${rule} ${value ?? ''}`).sort();
}

/** Lines of one list that the other does not have, as often. */
function lacking(lines: Lines, other: Lines): string[] {
  const left = [...other];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function differencesOf(ours: Lines, theirs: Lines): string[] {
  return [
    ...lacking(ours, theirs).map((line) => `ours   ${line}`),
    ...lacking(theirs, ours).map((line) => `theirs ${line}`),
  ].sort((a, b) => (a.slice(7) < b.slice(7) ? -1 : 1));
}

export type Comparison = {
  readonly id: string;
  /** The rules that found something. */
  readonly rules: readonly string[];
  readonly differences: readonly string[];
};

/** Builds and checks a class year twice and says, learner by learner, where the two versions differ. */
export function compareClassYear(classYear: ClassYear, today: string): Comparison[] {
  const context = prepareContext(classYear, publicHolidaysFor(schoolYear(classYear.schoolYear)));
  const shared = prepareShared(classYear);
  return classYear.trajectories.map((trajectory) => {
    const facts = gatherFacts(context, trajectory, toDayNumber(isoDate(today)));
    const checked = checkYear(shared, trajectory, today);
    const differences = [
      ...differencesOf(ourDays(facts), theirDays(checked)),
      ...differencesOf(ourFigures(facts), theirFigures(checked)),
      ...differencesOf(ourFindings(facts), theirFindings(checked)),
    ];
    return { id: trajectory.id, rules: checked.findings.map(({ rule }) => rule), differences };
  });
}
