import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Workplace } from '../../../shared/input/company.ts';
import type { LessonTimetable } from '../../../shared/input/school.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import type { SegmentSetting } from '../../../shared/pattern/measure-segment.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** The workplace of most of a segment's days: of the first placement that holds in it. */
export function workplaceOfSegment({ plan }: PlanFacts, segment: Segment): Workplace | undefined {
  const { frame, workplaces } = plan.context;
  const [first, last] = [toDayNumber(segment.firstDay) - frame.first, toDayNumber(segment.lastDay) - frame.first];
  const placed = plan.placements.find((planned) => planned.last >= first && planned.first <= last);
  return placed && workplaces[placed.workplace]?.workplace;
}

/** The lesson timetable of the class that holds on a segment's first day, or the first after it. */
export function timetableOfSegment({ plan }: PlanFacts, segment: Segment): LessonTimetable | undefined {
  const { lessons = [] } = plan.classDays.classGroup;
  return lessons.find(({ lastDay }) => lastDay >= segment.firstDay) ?? lessons.at(-1);
}

/** What a segment is measured against; undefined where no workplace holds yet. */
export function settingOf(facts: PlanFacts, segment: Segment): SegmentSetting | undefined {
  const workplace = workplaceOfSegment(facts, segment);
  if (!workplace) return undefined;
  const { context, classDays, agreements } = facts.plan;
  return {
    workplace,
    workplaces: context.workplaces.map((place) => place.workplace),
    timetable: timetableOfSegment(facts, segment),
    usualPeriods: classDays.school.usualPeriods,
    isFullTime: agreements.every(({ agreement }) => agreement.kind === 'oao'),
  };
}
