import { type DayNumber, fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../../shared/messages/calendar.ts';
import type { Language } from '../../../shared/messages/format.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { periodName } from '../../calendar/calendar-text.ts';
import { type LearnerDay, type LearnerHalf, learnerDays } from './learner-days.ts';
import type { PlanFile } from './plan-file-schema.ts';
import type { LearnerExport } from './summary-table.ts';
import { clockText, type Words } from './words.ts';

type LearnerEntry = PlanFile['learners'][number];
type DayEntry = LearnerEntry['days'][number];

function momentText(day: DayNumber, minute: number): string {
  return `${fromDayNumber(day + Math.floor(minute / 1440))}T${clockText(minute)}`;
}

function halfEntry({ kind, isPaid, reason }: LearnerHalf, language: Language): DayEntry['morning'] {
  const name = reason.name ?? (reason.period && periodName(reason.period, calendarMessages[language]));
  return {
    kind,
    ...(isPaid !== undefined && { isPaid }),
    because: reason.because,
    ...(name !== undefined && { name }),
  };
}

function dayEntry(day: LearnerDay, language: Language): DayEntry {
  return {
    date: day.date,
    week: `${day.week.year}-W${String(day.week.week).padStart(2, '0')}`,
    morning: halfEntry(day.morning, language),
    afternoon: halfEntry(day.afternoon, language),
    workMinutes: day.workMinutes,
    lessonPeriods: day.lessonPeriods,
    work: day.work.map(({ workplace, code, start, end, breakMinutes }) => ({
      workplaceId: workplace.id,
      shiftCode: code,
      start: momentText(day.day, start),
      end: momentText(day.day, end),
      breakMinutes,
    })),
    lessons: day.lessons.map(({ half, periods, times }) => ({
      half,
      periods,
      ...(times && { start: momentText(day.day, times.start), end: momentText(day.day, times.end) }),
    })),
  };
}

function findingEntry(finding: Finding, words: Words): LearnerEntry['findings'][number] {
  const { ruleId, severity, dates, value, limit, margin, override } = finding;
  return {
    ruleId,
    severity,
    dates: [...dates],
    ...(value && { value }),
    ...(limit && { limit }),
    ...(margin && { margin }),
    ...wordFinding(finding, words.language, words.text),
    ...(override && { accepted: { by: override.by, day: override.day, reason: override.reason } }),
  };
}

/** Every workplace that a day of the plan can name: those of placements and those that shifts were given to. */
function workplaceEntries(plan: Plan, days: readonly LearnerDay[]): LearnerEntry['workplaces'] {
  const { workplaces, companies } = plan.context;
  const placed = plan.placements.map(({ workplace }) => workplaces[workplace]!.workplace);
  const worked = days.flatMap(({ work }) => work.map(({ workplace }) => workplace));
  return [...new Set([...placed, ...worked])].map(({ id, name, companyId, address }) => {
    const { company } = companies[plan.context.companyIndex.get(companyId)!]!;
    const place = address ?? company.address;
    return { id, name, company: company.name, ...(place !== undefined && { address: place }) };
  });
}

function learnerEntry({ facts, findings }: LearnerExport, words: Words): LearnerEntry {
  const { plan, learner, programme, hours, leave } = facts;
  const { trajectory, classDays, context } = plan;
  const days = learnerDays(facts);
  return {
    trajectoryId: trajectory.id,
    learnerId: learner.id,
    name: learner.name,
    classGroup: classDays.classGroup.name,
    school: classDays.school.name,
    programme: programme.name,
    firstDay: trajectory.firstDay,
    lastDay: trajectory.lastDay,
    agreements: plan.agreements.map(({ agreement, company }) => ({
      company: context.companies[company]!.company.name,
      kind: agreement.kind,
      firstDay: agreement.firstDay,
      lastDay: agreement.actualLastDay ?? agreement.plannedLastDay,
    })),
    workplaces: workplaceEntries(plan, days),
    hours: {
      requiredMinutes: hours.requiredMinutes,
      plannedMinutes: hours.workMinutes,
      toPlanMinutes: hours.toPlanMinutes,
      averageMinutesPerWeek: hours.averageMinutesPerWeek,
      nominalMinutesPerWeek: hours.nominalMinutesPerWeek,
      workplaceShare: hours.workplaceShare,
      lessonPeriods: hours.lessonPeriods,
    },
    leave: {
      paidHalfDays: leave.paidHalfDays,
      unpaidHalfDays: leave.unpaidHalfDays,
      entitledHalfDays: leave.entitledHalfDays,
    },
    findings: findings.map((finding) => findingEntry(finding, words)),
    days: days.map((day) => dayEntry(day, words.language)),
  };
}

/** The exchange file of learners of one school year, as `planFileSchema` describes it. Throws a RangeError without learners. */
export function planFileOf(learners: readonly LearnerExport[], words: Words, date: IsoDate, version: number): PlanFile {
  const first = learners[0];
  if (!first) throw new RangeError('An exchange file needs at least one learner');
  return {
    format: 'duaalplanner-plan',
    formatVersion: 1,
    schoolYear: first.facts.plan.context.frame.schoolYear,
    date,
    version,
    language: words.language,
    timeZone: 'Europe/Brussels',
    learners: learners.map((learner) => learnerEntry(learner, words)),
  };
}
