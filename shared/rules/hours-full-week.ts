import { type DayNumber, isoWeekOf } from '../calendar/iso-date.ts';
import type { YearFrame } from '../calendar/school-year.ts';
import { halfDaysPerWeek } from '../hours/figures.ts';
import type { WeekHours } from '../hours/hours-summary.ts';
import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { isTrainingDay, type Plan } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { fullWeekSlack, lessonPeriodShort } from './legal-numbers-hours.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import { rememberLast } from './remember-last.ts';
import type { Hit, Rule } from './rule.ts';
import { shortenWeeks } from './shorten-weeks.ts';

/** Runs of weeks named in one finding. */
const namedRuns = 8;

/** Minutes of school and work together, as the school counts a lesson period. */
function totalOf({ schoolMinutes, workMinutes }: WeekHours): number {
  return schoolMinutes + workMinutes;
}

/** The first day of a week with lessons or work: where a finding about the week is shown. */
function firstTrainingDay(plan: Plan, { firstIndex }: WeekHours): number {
  const last = Math.min(plan.last, firstIndex + 6);
  for (let day = Math.max(plan.first, firstIndex); day <= last; day++) if (isTrainingDay(plan, day)) return day;
  return Math.max(plan.first, firstIndex);
}

/** A difference in hours and minutes with its sign: "+0:12", with a minus sign where it is too little. */
function signedClock(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '\u2212' : '+'}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

const daysPerWeek = 7;

/** The ISO numbers of the weeks of a school year, its first week first. */
const weekNumbersOf = rememberLast(({ first, weekCount }: YearFrame) =>
  Array.from({ length: weekCount }, (_, week) => isoWeekOf(first + week * daysPerWeek).week),
);

/** "37–44 +0:12, 51 +0:24": ISO weeks with what they have too much or too little, neighbours with the same difference together. */
function differences(plan: Plan, weeks: readonly WeekHours[]): string {
  const runs: { first: number; last: number; difference: number }[] = [];
  for (const week of weeks) {
    const difference = totalOf(week) - week.fullTimeMinutes;
    const run = runs.at(-1);
    if (run && run.last + daysPerWeek === week.firstIndex && run.difference === difference) run.last = week.firstIndex;
    else runs.push({ first: week.firstIndex, last: week.firstIndex, difference });
  }
  const numbers = weekNumbersOf(plan.context.frame);
  const numberOf = (index: number) => numbers[index / daysPerWeek];
  const texts = runs.slice(0, namedRuns).map(({ first, last, difference }) => {
    const span = first === last ? `${numberOf(first)}` : `${numberOf(first)}\u2013${numberOf(last)}`;
    return `${span} ${signedClock(difference)}`;
  });
  const left = runs.length - namedRuns;
  return left > 0 ? `${texts.join(', ')} (+ ${left})` : texts.join(', ');
}

/** One finding for weeks under the same full-time week; `worst` is the one with the largest difference. */
function hitOf(plan: Plan, weeks: readonly WeekHours[], fix?: Hit['fix']): Hit {
  const distance = (week: WeekHours) => Math.abs(totalOf(week) - week.fullTimeMinutes);
  const worst = weeks.reduce((a, b) => (distance(b) > distance(a) ? b : a));
  const { first } = plan.context.frame;
  return {
    days: weeks.map((week) => first + firstTrainingDay(plan, week)) as [DayNumber, ...DayNumber[]],
    value: quantity(totalOf(worst), 'minutes'),
    limit: quantity(worst.fullTimeMinutes, 'minutes'),
    params: {
      count: weeks.length,
      weeks: differences(plan, weeks),
      lesson: lessonPeriodMinutesOf(plan),
    },
    ...(fix && { fix }),
  };
}

/** Weeks by the full-time week that holds for them, so that two companies make two findings. */
function byLimit(weeks: readonly WeekHours[]): readonly (readonly WeekHours[])[] {
  const groups = new Map<number, WeekHours[]>();
  for (const week of weeks) {
    const group = groups.get(week.fullTimeMinutes);
    if (group) group.push(week);
    else groups.set(week.fullTimeMinutes, [week]);
  }
  return [...groups.values()];
}

/** Weeks over their full-time week, one finding a limit: those that are so whatever a lesson period counts, or only as the school counts it. */
function* hitsOver(facts: PlanFacts, isCertain: boolean, ruleId: string): Iterable<Hit> {
  const { plan, hours } = facts;
  const short = numberOn(lessonPeriodShort, plan.context.frame.first + plan.first);
  const over: WeekHours[] = [];
  for (const week of hours.weeks) {
    if (week.fullTimeMinutes === 0 || totalOf(week) <= week.fullTimeMinutes) continue;
    const isOverAtShort = week.lessonPeriods * short + week.workMinutes > week.fullTimeMinutes;
    if (isOverAtShort === isCertain) over.push(week);
  }
  for (const weeks of byLimit(over)) {
    const hit = hitOf(plan, weeks, () => shortenWeeks(facts, weeks, ruleId));
    yield { ...hit, params: { ...hit.params, short } };
  }
}

/** School and workplace together stay within the full-time week of the company, whether a lesson period counts 60 minutes or 50. */
export const overFullWeek = {
  id: 'hours/over-full-week',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts) {
    yield* hitsOver(facts, true, 'hours/over-full-week');
  },
} as const satisfies Rule;

/** A week that is over the full-time week only because a lesson period counts 60 minutes: the setting decides, no text does. */
export const overFullWeekBySetting = {
  id: 'hours/over-full-week-by-setting',
  severity: 'warning',
  source: {
    advice: 'lessonsInFullWeek',
    url: 'https://commercetraining.be/default.asp?level=3&lng=nl&id=106&id_page=139',
  },
  *check(facts) {
    yield* hitsOver(facts, false, 'hours/over-full-week-by-setting');
  },
} as const satisfies Rule;

/**
 * A full lesson week that can be judged: all ten half days count, none of them is lost to a free day, and the learner works.
 * A week wholly at school is full-time at school, however few lesson periods it holds.
 */
function isFullLessonWeek(week: WeekHours): boolean {
  return week.denominatorHalfDays === halfDaysPerWeek && week.lostHalfDays === 0 && week.workMinutes > 0;
}

/** An OAO is full-time: a full lesson week of school and work more than an hour under the full-time week has room left. */
export const underFullWeek = {
  id: 'hours/under-full-week',
  severity: 'info',
  source: legalSources.brochureAgreement,
  *check({ plan, hours }) {
    const slack = numberOn(fullWeekSlack, plan.context.frame.first + plan.first);
    const under = hours.weeks.filter(
      (week) => week.fullTimeMinutes > 0 && isFullLessonWeek(week) && week.fullTimeMinutes - totalOf(week) > slack,
    );
    for (const weeks of byLimit(under)) yield hitOf(plan, weeks);
  },
} as const satisfies Rule;
