import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { countHalfDays } from '../../../shared/plan/count-half-days.ts';
import { halfDayKind } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import { type ColumnKind, type ColumnOf, type Table, type TableValue, tableOf } from './table.ts';
import type { Words } from './words.ts';

/** One learner with what the rules say of the plan. */
export type LearnerExport = { readonly facts: PlanFacts; readonly findings: readonly Finding[] };

/** Half days of recuperation, which the plan's own counts do not name. */
function recuperationHalfDays({ kind }: Plan): number {
  return kind.reduce((count, found) => count + Number(found === halfDayKind.recuperation), 0);
}

/** Names of the companies of the agreements, each once, in order of time. */
function companiesOf({ agreements, context }: Plan): string {
  return [...new Set(agreements.map(({ company }) => context.companies[company]!.company.name))].join(' + ');
}

function workplacesOf({ placements, context }: Plan): string {
  return [...new Set(placements.map(({ workplace }) => context.workplaces[workplace]!.workplace.name))].join(' + ');
}

/** Findings of a severity that nobody has accepted. */
function countOpen({ findings }: LearnerExport, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.override === undefined).length;
}

type Column = ColumnOf<LearnerExport>;

function columns(words: Words): readonly Column[] {
  const column = (name: string, kind: ColumnKind, width: number, read: (learner: LearnerExport) => TableValue) => ({
    header: words.text(`exports.columns.${name}`),
    kind,
    width,
    read,
  });
  return [
    column('learner', 'text', 26, ({ facts }) => facts.learner.name),
    column('classGroup', 'text', 16, ({ facts }) => facts.plan.classDays.classGroup.name),
    column('school', 'text', 26, ({ facts }) => facts.plan.classDays.school.name),
    column('programme', 'text', 28, ({ facts }) => facts.programme.name),
    column('companies', 'text', 26, ({ facts }) => companiesOf(facts.plan)),
    column('workplaces', 'text', 30, ({ facts }) => workplacesOf(facts.plan)),
    column('firstDay', 'day', 12, ({ facts }) => toDayNumber(facts.plan.trajectory.firstDay)),
    column('lastDay', 'day', 12, ({ facts }) => toDayNumber(facts.plan.trajectory.lastDay)),
    column('requiredHours', 'duration', 11, ({ facts }) => facts.hours.requiredMinutes),
    column('plannedHours', 'duration', 11, ({ facts }) => facts.hours.workMinutes),
    column('hoursToPlan', 'duration', 12, ({ facts }) => facts.hours.toPlanMinutes),
    column('averageWeek', 'duration', 13, ({ facts }) => facts.hours.averageMinutesPerWeek),
    column('nominalWeek', 'duration', 13, ({ facts }) => facts.hours.nominalMinutesPerWeek),
    column('workplaceShare', 'percent', 12, ({ facts }) => facts.hours.workplaceShare),
    column('lessonPeriods', 'count', 12, ({ facts }) => facts.hours.lessonPeriods),
    column('schoolDays', 'halfDays', 11, ({ facts }) => countHalfDays(facts.plan).schoolHalfDays),
    column('workDays', 'halfDays', 15, ({ facts }) => countHalfDays(facts.plan).workHalfDays),
    column('paidLeave', 'halfDays', 12, ({ facts }) => facts.leave.paidHalfDays),
    column('unpaidLeave', 'halfDays', 13, ({ facts }) => facts.leave.unpaidHalfDays),
    column('entitledLeave', 'halfDays', 14, ({ facts }) => facts.leave.entitledHalfDays),
    column('publicHolidays', 'halfDays', 14, ({ facts }) => countHalfDays(facts.plan).publicHolidayHalfDays),
    column('recuperation', 'halfDays', 15, ({ facts }) => recuperationHalfDays(facts.plan)),
    column('errors', 'count', 10, (learner) => countOpen(learner, 'error')),
    column('warnings', 'count', 18, (learner) => countOpen(learner, 'warning')),
    column('infos', 'count', 14, (learner) => countOpen(learner, 'info')),
    column('accepted', 'count', 14, ({ findings }) => findings.filter(({ override }) => override).length),
  ];
}

/** One row a learner: hours, leave and the number of findings. */
export function summaryTable(learners: readonly LearnerExport[], words: Words): Table {
  return tableOf(
    { id: 'summary', name: words.text('exports.tables.summary'), frozenColumns: 1 },
    columns(words),
    learners,
  );
}
