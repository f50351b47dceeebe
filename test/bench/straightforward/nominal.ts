import type { Workplace } from '../../../shared/input/company.ts';
import type { LessonTimetable } from '../../../shared/input/school.ts';
import type { CycleWeek, Segment } from '../../../shared/input/trajectory.ts';
import { isIn, parts, weekdayKeys } from './class-calendar.ts';
import { countedOn, isCounted, isLost, sum } from './counted.ts';
import { assignmentIn } from './cycle.ts';
import type { PlannedDay, PlannedYear } from './plan-day.ts';
import { codeAt, shiftFrom } from './shifts.ts';

/** Minutes that the schedule gives in an ordinary week, by weekday and part, for every week of the cycle. */
type Schedule = { weeks: Map<string, number>[]; minutes: number };

const noPattern: CycleWeek[] = [{}];
/** A multiple of every cycle length, so that averages of cycles add up in whole numbers. */
const unit = 720_720;

function workOf(asked: string | undefined, hasLesson: boolean, isFilled: boolean): string | undefined {
  if (hasLesson || asked === 'school' || asked === 'free') return undefined;
  return asked ?? (isFilled ? 'work' : undefined);
}

function minutesOf(
  assignment: string,
  taken: Parameters<typeof shiftFrom>[2],
  place: Workplace | undefined,
  workplaces: Map<string, Workplace>,
): number {
  const [name, workplaceId] = assignment.split('@') as [string, string | undefined];
  const workplace = workplaceId ? workplaces.get(workplaceId) : place;
  return workplace ? shiftFrom(workplace, codeAt(workplace, name), taken).minutes : 0;
}

function weekSchedule(
  segment: Segment | undefined,
  week: number,
  timetable: LessonTimetable | undefined,
  day: PlannedDay,
  workplaces: Map<string, Workplace>,
): Map<string, number> {
  const minutes = new Map<string, number>();
  const place = day.placement?.workplace;
  for (const weekday of weekdayKeys) {
    const isWeekend = weekday === 'sat' || weekday === 'sun';
    const [morning, afternoon] = parts.map((part) => {
      const lessons = isWeekend || segment?.leavesClassPattern ? undefined : timetable?.[weekday]?.[part];
      const asked = segment && assignmentIn(segment, week, weekday, part);
      return workOf(asked, lessons !== undefined, day.agreement!.kind === 'oao' && !isWeekend);
    });
    if (morning !== undefined && morning === afternoon) {
      const whole = minutesOf(morning, 'whole', place, workplaces);
      minutes.set(`${weekday} morning`, Math.ceil(whole / 2));
      minutes.set(`${weekday} afternoon`, Math.floor(whole / 2));
      continue;
    }
    if (morning) minutes.set(`${weekday} morning`, minutesOf(morning, 'morning', place, workplaces));
    if (afternoon) minutes.set(`${weekday} afternoon`, minutesOf(afternoon, 'afternoon', place, workplaces));
  }
  return minutes;
}

/** What exams, blocks and pins make more or less than the schedule on a day. */
function departureOf(day: PlannedDay, schedule: Schedule): number {
  const week = day.segment ? day.cycleWeek : 0;
  return sum(
    parts.map((part) => {
      const half = day[part];
      if ((!day.classDay.isWeekend && !isCounted(day, half)) || isLost(half)) return 0;
      const scheduled = week === undefined ? 0 : (schedule.weeks[week]!.get(`${day.classDay.weekday} ${part}`) ?? 0);
      return half.minutes - scheduled;
    }),
  );
}

function isDeparture({ classDay, morning, afternoon }: PlannedDay): boolean {
  if (morning.pinned || afternoon.pinned) return true;
  return parts.some((part) => {
    const { lesson, workBlock } = classDay[part];
    return lesson === 'exam' || lesson === 'block' || workBlock;
  });
}

/** Weekly minutes of the schedule, weighted by the counted days it holds, with what exams, blocks and pins change. */
export function nominalFigures(year: PlannedYear, days: readonly PlannedDay[]): number {
  const schedules = new Map<string, Schedule>();
  let total = 0;
  let counted = 0;
  for (const day of days) {
    const timetable = year.classes.group.lessons.findLast((one) => isIn(day.iso, one));
    const segmentIndex = day.segment ? year.trajectory.segments.indexOf(day.segment) : -1;
    const key = `${segmentIndex} ${day.placement?.workplace.id} ${timetable?.firstDay}`;
    let schedule = schedules.get(key);
    if (!schedule) {
      const cycle = day.segment?.cycle ?? noPattern;
      const weeks = cycle.map((_, week) => weekSchedule(day.segment, week, timetable, day, year.workplaces));
      schedule = { weeks, minutes: sum(weeks.flatMap((week) => [...week.values()])) };
      schedules.set(key, schedule);
    }
    const halfDays = countedOn(day).length;
    counted += halfDays;
    total += halfDays * schedule.minutes * (unit / schedule.weeks.length);
    if (isDeparture(day)) total += departureOf(day, schedule) * 10 * unit;
  }
  return counted === 0 ? 0 : Math.max(0, Math.floor(total / (counted * unit)));
}
