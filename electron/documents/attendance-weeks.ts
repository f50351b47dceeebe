import { fromDayNumber, type IsoDate, mondayOf, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { type DayLook, dayLooksOf } from '../../shared/design/day-looks.ts';
import { isTrainingDay, type Plan } from '../../shared/plan/plan.ts';
import type { LearnerSheet } from './sheet-request.ts';

/** A learner on an attendance list, with the looks of the whole frame. */
export type AttendanceLearner = { readonly sheet: LearnerSheet; readonly looks: readonly DayLook[] };

/** A class in one week: the learners whose trajectory touches it. */
export type AttendanceWeek = {
  /** Day index of the Monday. */
  readonly monday: number;
  readonly learners: readonly AttendanceLearner[];
  /** 7 where somebody has lessons or work on the Saturday or the Sunday, else 5. */
  readonly dayCount: 5 | 7;
};

const [schoolDays, allDays] = [5, 7];

/** True where a learner has lessons or work on one of so many days of a week from a day on. */
function trains(plan: Plan, from: number, count: number): boolean {
  for (let day = Math.max(from, plan.first); day < from + count && day <= plan.last; day++)
    if (isTrainingDay(plan, day)) return true;
  return false;
}

/** The Mondays of the weeks in which any of the learners has lessons or work. */
export function attendanceWeeks(learners: readonly LearnerSheet[]): IsoDate[] {
  const mondays = new Set<number>();
  for (const { facts } of learners) {
    const { plan } = facts;
    for (let monday = plan.first - (plan.first % allDays); monday <= plan.last; monday += allDays)
      if (trains(plan, monday, allDays)) mondays.add(plan.context.frame.first + monday);
  }
  return [...mondays].sort((a, b) => a - b).map(fromDayNumber);
}

/** Every class of the learners in each of the weeks, named by any of their days; a week that nobody's trajectory touches is left out. */
export function attendanceOf(learners: readonly LearnerSheet[], weeks: readonly IsoDate[]): AttendanceWeek[] {
  const withLooks = learners.map((sheet) => ({ sheet, looks: dayLooksOf(sheet.facts) }));
  const classes = Map.groupBy(withLooks, ({ sheet }) => sheet.facts.plan.classDays.classGroup.id);
  return [...classes.values()].flatMap((ofClass) =>
    weeks.flatMap((date): AttendanceWeek[] => {
      const monday = mondayOf(toDayNumber(date)) - ofClass[0]!.sheet.facts.plan.context.frame.first;
      const present = ofClass.filter(({ sheet }) => {
        const { first, last } = sheet.facts.plan;
        return first <= monday + allDays - 1 && last >= monday;
      });
      if (present.length === 0) return [];
      const hasWeekend = present.some(({ sheet }) => trains(sheet.facts.plan, monday + schoolDays, 2));
      return [{ monday, learners: present, dayCount: hasWeekend ? 7 : 5 }];
    }),
  );
}
