import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { dayLooksOf, hasKind } from '../../../shared/design/day-looks.ts';
import { weeklyAverage } from '../../../shared/hours/figures.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { TimeAxis } from './time-axis.ts';

/** One week of the chart. */
export type WeekBar = {
  readonly week: number;
  readonly workMinutes: number;
  /** The kind of work with most half days; undefined without work. */
  readonly kind: DayKind | undefined;
  readonly isHoliday: boolean;
  /** Minutes that school and work together are over the full-time week. */
  readonly overMinutes: number;
  /** The average from the start to this week, in minutes a week; undefined before the first counted day. */
  readonly runningAverage: number | undefined;
};

const workKinds: readonly DayKind[] = ['work-residential', 'work-home', 'deviation-work'];

/** The weeks of the axis with their hours, in the colour of most of them. */
export function weekBarsOf(facts: PlanFacts, axis: TimeAxis): WeekBar[] {
  const looks = dayLooksOf(facts);
  const { calendarDays } = facts.plan.classDays;
  let [halfDays, minutes] = [0, 0];
  return facts.hours.weeks.slice(0, axis.weekCount).map((hours, week) => {
    halfDays += hours.denominatorHalfDays;
    minutes += hours.workMinutes;
    const days = looks.slice(hours.firstIndex, hours.firstIndex + 7);
    const halves = days.flatMap(({ morning, afternoon }) => [morning, afternoon]).filter(hasKind);
    const counts = workKinds.map((kind) => halves.filter((half) => half.kind === kind).length);
    const most = Math.max(...counts);
    const holidays = [0, 1, 2, 3, 4].filter((day) => calendarDays.schoolHoliday[hours.firstIndex + day] !== 0).length;
    const total = hours.workMinutes + hours.schoolMinutes;
    return {
      week,
      workMinutes: hours.workMinutes,
      kind: most === 0 ? undefined : workKinds[counts.indexOf(most)],
      isHoliday: holidays >= 3,
      overMinutes: hours.fullTimeMinutes === 0 ? 0 : Math.max(0, total - hours.fullTimeMinutes),
      runningAverage: halfDays === 0 ? undefined : weeklyAverage(minutes, halfDays),
    };
  });
}
