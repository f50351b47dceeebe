import type { CalendarDays } from '../../../shared/calendar/calendar-days.ts';
import { addMonths, dayNumberOf, fromDayNumber, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { startYearOf } from '../../../shared/calendar/school-year.ts';
import type { ClassGroup } from '../../../shared/input/school.ts';
import type { Agreement, Placement, Trajectory } from '../../../shared/input/trajectory.ts';
import { layTemplate, lessonDaysOf } from '../../../shared/pattern/lay-template.ts';
import { type PatternTemplateId, patternTemplates } from '../../../shared/pattern/templates.ts';

/** A workplace that a new learner goes to. */
export type ChosenPlace = {
  readonly companyId: string;
  readonly workplaceId: string;
  readonly mentorId?: string | undefined;
};

/** What a first plan is made from; everything about it can be changed afterwards. */
export type NewTrajectory = {
  readonly id: string;
  readonly learnerId: string;
  readonly classGroup: ClassGroup;
  readonly programmeId: string;
  readonly calendar: CalendarDays;
  readonly template: PatternTemplateId;
  /** In order of time: one place for the whole year, or two with a switch. */
  readonly places: readonly ChosenPlace[];
  /** First day at the second place. */
  readonly switchDay?: IsoDate | undefined;
};

/** In the middle of what the shipped programme allows for its first phase: 5 to 7 months. */
const usualFirstMonths = 6;
/** The default shift of whichever workplace the day is worked at. */
const defaultShift = 'work';

/** First and last day of a usual trajectory: from the first school day to the end of June. */
export function usualPeriod({ frame, firstSchoolIndex }: CalendarDays): { firstDay: IsoDate; lastDay: IsoDate } {
  return {
    firstDay: fromDayNumber(frame.first + firstSchoolIndex),
    lastDay: fromDayNumber(dayNumberOf(startYearOf(frame.schoolYear) + 1, 6, 30)),
  };
}

/** The first day of the second phase where nobody chose one: six months after 1 September. */
export function usualSwitchDay({ frame }: CalendarDays): IsoDate {
  return fromDayNumber(addMonths(frame.first + frame.startIndex, usualFirstMonths));
}

function placementOf({ workplaceId, mentorId }: ChosenPlace, firstDay: IsoDate, lastDay: IsoDate): Placement {
  return { workplaceId, ...(mentorId !== undefined && { mentorId }), firstDay, lastDay };
}

function agreementWith(companyId: string, placements: readonly Placement[]): Agreement {
  const { firstDay } = placements[0]!;
  const plannedLastDay = placements.at(-1)!.lastDay;
  return { companyId, kind: 'oao', firstDay, plannedLastDay, placements: [...placements] };
}

/** One agreement with each company, in order of time. */
function agreementsOf({ places, calendar, switchDay = usualSwitchDay(calendar) }: NewTrajectory): Agreement[] {
  const { firstDay, lastDay } = usualPeriod(calendar);
  const [first, second] = places;
  if (!first) return [];
  if (!second) return [agreementWith(first.companyId, [placementOf(first, firstDay, lastDay)])];
  const before = placementOf(first, firstDay, fromDayNumber(toDayNumber(switchDay) - 1));
  const after = placementOf(second, switchDay, lastDay);
  if (first.companyId === second.companyId) return [agreementWith(first.companyId, [before, after])];
  return [agreementWith(first.companyId, [before]), agreementWith(second.companyId, [after])];
}

/** A learner's first plan: agreements with the chosen companies and a pattern laid over the year around the class's lessons. */
export function newTrajectory(wanted: NewTrajectory): Trajectory {
  const { id, learnerId, classGroup, programmeId, calendar } = wanted;
  const { firstDay, lastDay } = usualPeriod(calendar);
  const agreements = agreementsOf(wanted);
  const [timetable] = classGroup.lessons;
  const lessonDays = timetable ? lessonDaysOf(timetable) : [];
  const template = patternTemplates.find((one) => one.id === wanted.template)!;
  const request = { firstDay, lastDay, lessonDays, shiftCode: defaultShift, calendar };
  const segments = agreements.length === 0 ? [] : layTemplate(template, request);
  return { id, learnerId, classGroupId: classGroup.id, programmeId, firstDay, lastDay, agreements, segments };
}
