import type { DayNumber } from '../../shared/calendar/iso-date.ts';
import { type DayLook, dayLooksOf } from '../../shared/design/day-looks.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { dayContentsOf } from './day-content.ts';

/** What a reader of a sheet sees of a day, as text. Where a day comes from is left out: a pin on an equal day changes nothing. */
function seenOn({ plan }: PlanFacts, look: DayLook): string {
  const { workplaces } = plan.context;
  const contents = dayContentsOf(plan, look).map(({ look: half, lessons, lessonPeriods, parts, workMinutes }) => [
    half.kind,
    half.hasV,
    workplaces[half.workplace]?.workplace.id,
    lessons,
    lessonPeriods,
    parts,
    workMinutes,
  ]);
  return JSON.stringify(contents.length === 1 ? [contents[0], contents[0]] : contents);
}

/** The days of a school year on which two plans of one learner say something else: kind, times, workplace, lessons or paid leave. */
export function changedDays(now: PlanFacts, before: PlanFacts): ReadonlySet<DayNumber> {
  const { frame } = now.plan.context;
  if (before.plan.context.frame.first !== frame.first) throw new Error('two plans of different school years');
  const earlier = dayLooksOf(before);
  const changed = dayLooksOf(now).filter((look, at) => seenOn(now, look) !== seenOn(before, earlier[at]!));
  return new Set(changed.map(({ index }) => (frame.first + index) as DayNumber));
}
