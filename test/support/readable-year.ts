import { isoWeekOf } from '../../shared/calendar/iso-date.ts';
import { formatDay } from '../../shared/messages/format.ts';
import { halfDayFlag, halfDayKind, halfDayKindNames } from '../../shared/plan/half-day.ts';
import { lessonPeriodsAt, type Plan, workMinutesAt } from '../../shared/plan/plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

const words: Readonly<Record<(typeof halfDayKindNames)[number], string>> = {
  outside: '.',
  noAgreement: '?',
  school: 'les',
  work: 'werk',
  leave: 'onbet',
  publicHoliday: 'feest',
  schoolFree: 'vrij',
  closure: 'sluit',
  recuperation: 'recup',
  rosterRest: 'rust',
  weekend: '-',
  unplanned: 'niets',
};

function halfText({ plan, leave }: PlanFacts, at: number): string {
  const kind = plan.kind[at]!;
  const flags = plan.flags[at]!;
  const shift = plan.shift[at]!;
  const isPaid = leave.paid[at] === 1;
  const word =
    kind === halfDayKind.work && shift >= 0
      ? plan.context.shifts[shift]!.code
      : isPaid
        ? 'BETAALD'
        : words[halfDayKindNames[kind]!];
  const marks = [
    flags & halfDayFlag.pinned ? '!' : '',
    flags & halfDayFlag.deviation ? '*' : '',
    flags & halfDayFlag.schoolFreeWorked ? 'v' : '',
    flags & halfDayFlag.replacementDay ? 'r' : '',
  ];
  return word + marks.join('');
}

function dayText(facts: PlanFacts, day: number): string {
  const [morning, afternoon] = [halfText(facts, day * 2), halfText(facts, day * 2 + 1)];
  return (morning === afternoon ? morning : `${morning}/${afternoon}`).padEnd(9);
}

function hoursText(minutes: number): string {
  return minutes === 0 ? '' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function weekText(facts: PlanFacts, week: number): string {
  const { plan } = facts;
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => week * 7 + weekday);
  const monday = plan.context.frame.first + week * 7;
  const minutes = days.reduce((sum, day) => sum + workMinutesAt(plan, day), 0);
  const periods = days.reduce((sum, day) => sum + lessonPeriodsAt(plan, day), 0);
  const head = `wk ${String(isoWeekOf(monday).week).padStart(2)} ${formatDay(monday, 'nl').padEnd(10)}`;
  const tail = `${hoursText(minutes).padStart(6)} ${periods === 0 ? '' : `${periods} lt`}`;
  return `${head} ${days.map((day) => dayText(facts, day)).join(' ')} ${tail}`.trimEnd();
}

function weeksOf({ first, last }: Plan): number[] {
  const [from, until] = [Math.floor(first / 7), Math.floor(last / 7)];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

/** A learner's year as a person reads it: a line a week with what each day is, then hours, leave and findings. */
export function readableYear(facts: PlanFacts, findings: readonly Finding[]): string {
  const { plan, learner, hours, leave } = facts;
  return [
    `${learner.name}, ${plan.trajectory.firstDay} – ${plan.trajectory.lastDay}`,
    '',
    ...weeksOf(plan).map((week) => weekText(facts, week)),
    '',
    `vereist ${hoursText(hours.requiredMinutes)}, gepland ${hoursText(hours.workMinutes)}, gemiddeld ${hoursText(hours.averageMinutesPerWeek)}, nominaal ${hoursText(hours.nominalMinutesPerWeek)}`,
    `recht ${leave.entitledHalfDays}, betaald ${leave.paidHalfDays}, onbetaald ${leave.unpaidHalfDays} halve dagen`,
    ...findings.map(
      ({ severity, ruleId, dates }) =>
        `${severity} ${ruleId} ${dates[0]}${dates.length > 1 ? ` (+${dates.length - 1})` : ''}`,
    ),
    '',
  ].join('\n');
}
