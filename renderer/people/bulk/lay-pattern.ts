import { versionKey, type YearContent } from '../../../shared/api/years.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { layTemplate, lessonDaysOf } from '../../../shared/pattern/lay-template.ts';
import { nominalOfTemplate } from '../../../shared/pattern/nominal-template.ts';
import { type PatternTemplateId, patternTemplates } from '../../../shared/pattern/templates.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { segmentEdits } from '../../planner/pattern/segment-edits.ts';
import { settingOf } from '../../planner/pattern/segment-setting.ts';

/** A template for many learners; `from` keeps what every plan has before that day. */
export type PatternWish = { readonly template: PatternTemplateId; readonly from?: IsoDate | undefined };

/** The default shift of whichever workplace the day is worked at. */
const defaultShift = 'work';

/** The code of an evening that every workplace of a plan has; undefined where one lacks it. */
function lateShift({ placements, context }: Plan): string | undefined {
  const lateCodes = placements.map(({ workplace }) =>
    context.workplaces[workplace]!.workplace.shiftCodes.filter(
      ({ parts }) => parts[0]!.start >= '12:00' && parts[0]!.start < '18:00',
    ).map(({ code }) => code),
  );
  return lateCodes[0]?.find((code) => lateCodes.every((codes) => codes.includes(code)));
}

/** The template over the rest of a learner's year, around the lessons of the class. */
function laidSegments(facts: PlanFacts, { template, from }: PatternWish): Segment[] {
  const { plan } = facts;
  const { firstDay: start, lastDay } = plan.trajectory;
  const firstDay = from !== undefined && from > start ? from : start;
  if (firstDay > lastDay) return [];
  const setting = settingOf(facts, { firstDay, lastDay, cycle: [{}] });
  const lateShiftCode = lateShift(plan);
  return layTemplate(patternTemplates.find(({ id }) => id === template)!, {
    ...{ firstDay, lastDay, shiftCode: defaultShift },
    lessonDays: setting?.timetable ? lessonDaysOf(setting.timetable) : [],
    ...(lateShiftCode !== undefined && { lateShiftCode }),
    calendar: plan.classDays.calendarDays,
  });
}

/** All segments of a learner with the wish laid over them: what was there before its first day stays. */
export function segmentsWith(facts: PlanFacts, wish: PatternWish): readonly Segment[] {
  const laid = laidSegments(facts, wish);
  const [first] = laid;
  if (!first) return facts.plan.trajectory.segments;
  const before = fromDayNumber(toDayNumber(first.firstDay) - 1);
  const kept = facts.plan.trajectory.segments
    .filter(({ firstDay }) => firstDay <= before)
    .map((segment) => (segment.lastDay > before ? { ...segment, lastDay: before } : segment));
  return [...kept, ...laid];
}

/** Work minutes of an ordinary week of a template at the learner's workplace; undefined without one. */
export function nominalMinutes(facts: PlanFacts, wish: PatternWish): number | undefined {
  const laid = laidSegments(facts, wish);
  const setting = laid[0] && settingOf(facts, laid[0]);
  return setting && nominalOfTemplate(laid, setting).minutesPerWeek;
}

/** The year as the wish makes it. */
export function classYearWithPattern(classYear: ClassYear, all: readonly PlanFacts[], wish: PatternWish): ClassYear {
  const laid = new Map(all.map((facts) => [facts.plan.trajectory.id, segmentsWith(facts, wish)]));
  const trajectories = classYear.trajectories.map((trajectory) => {
    const segments = laid.get(trajectory.id);
    return segments ? { ...trajectory, segments: [...segments] } : trajectory;
  });
  return { ...classYear, trajectories };
}

/** The commands that lay the wish; those whose pattern it is already stay out. */
export function layPattern(
  { classYear: { schoolYear }, versions }: YearContent,
  all: readonly PlanFacts[],
  wish: PatternWish,
): readonly SingleCommand[] {
  return all.flatMap((facts): SingleCommand[] => {
    const { id, segments } = facts.plan.trajectory;
    const edits = segmentEdits(segments, segmentsWith(facts, wish));
    if (edits.length === 0) return [];
    const version = versions[versionKey('trajectory', id)] ?? 0;
    return [{ type: 'editTrajectory', schoolYear, id, version, edits } as SingleCommand];
  });
}
