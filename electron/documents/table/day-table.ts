import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { type LearnerDay, learnerDays } from './learner-days.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';
import { reasonText, stretchesText, type Words } from './words.ts';

type DayRow = { readonly learner: string; readonly classGroup: string; readonly day: LearnerDay };

/** Different texts of a day in their order, as "V + L". */
function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : [...new Set(texts)].join(' + ');
}

/** An amount that a table leaves empty when there is none. */
function unlessZero(amount: number): number | undefined {
  return amount === 0 ? undefined : amount;
}

function columns(words: Words): readonly ColumnOf<DayRow>[] {
  const header = (name: string) => words.text(`exports.columns.${name}`);
  const shift = ({ code, shiftName }: LearnerDay['work'][number]) => (shiftName ? `${code} ${shiftName}` : code);
  return [
    { header: header('learner'), kind: 'text', width: 26, read: ({ learner }) => learner },
    { header: header('classGroup'), kind: 'text', width: 16, read: ({ classGroup }) => classGroup },
    { header: header('date'), kind: 'day', width: 12, read: ({ day }) => day.day },
    { header: header('week'), kind: 'count', width: 7, read: ({ day }) => day.week.week },
    { header: header('weekday'), kind: 'text', width: 7, read: ({ day }) => words.weekday(day.weekday) },
    { header: header('morning'), kind: 'text', width: 22, read: ({ day }) => words.kind(day.morning) },
    { header: header('afternoon'), kind: 'text', width: 22, read: ({ day }) => words.kind(day.afternoon) },
    {
      header: header('workplace'),
      kind: 'text',
      width: 26,
      read: ({ day }) => joined(day.work.map(({ workplace }) => workplace.name)),
    },
    { header: header('shift'), kind: 'text', width: 20, read: ({ day }) => joined(day.work.map(shift)) },
    { header: header('shiftTimes'), kind: 'text', width: 26, read: ({ day }) => stretchesText(day.work) },
    { header: header('start'), kind: 'time', width: 8, read: ({ day }) => day.work[0]?.start },
    { header: header('end'), kind: 'time', width: 8, read: ({ day }) => day.work.at(-1)?.end },
    {
      header: header('breakMinutes'),
      kind: 'count',
      width: 9,
      read: ({ day }) => (day.work.length === 0 ? undefined : day.breakMinutes),
    },
    { header: header('work'), kind: 'duration', width: 8, read: ({ day }) => unlessZero(day.workMinutes) },
    {
      header: header('lessonPeriods'),
      kind: 'count',
      width: 10,
      read: ({ day }) => unlessZero(day.lessonPeriods),
    },
    {
      header: header('lessonTimes'),
      kind: 'text',
      width: 26,
      read: ({ day }) => stretchesText(day.lessons.flatMap(({ times }) => times ?? [])),
    },
    { header: header('reason'), kind: 'text', width: 40, read: ({ day }) => reasonText(day, words) },
  ];
}

/** One row a day for every learner, in the order of the learners. */
export function dayTable(learners: readonly PlanFacts[], words: Words): Table {
  const rows = learners.flatMap((facts) => {
    const [learner, classGroup] = [facts.learner.name, facts.plan.classDays.classGroup.name];
    return learnerDays(facts).map((day) => ({ learner, classGroup, day }));
  });
  return tableOf({ id: 'days', name: words.text('exports.tables.days'), frozenColumns: 3 }, columns(words), rows);
}
