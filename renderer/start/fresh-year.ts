import { buildCalendarDays, type CalendarDays } from '../../shared/calendar/calendar-days.ts';
import { type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { type SchoolYear, startYearOf } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Workplace, WorkplaceKind } from '../../shared/input/company.ts';
import { verzorgendeZorgkundige } from '../../shared/input/programme.ts';
import type { ClassGroup, LessonTimetable } from '../../shared/input/school.ts';
import type { PatternTemplateId } from '../../shared/pattern/templates.ts';
import { newTrajectory } from '../people/learners/new-trajectory.ts';
import { newId } from '../people/new-id.ts';

export const lessonKeys = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type LessonKey = (typeof lessonKeys)[number];

/** What the short form for a first school year asks. */
export type FreshYear = {
  readonly schoolYear: SchoolYear;
  readonly schoolName: string;
  readonly className: string;
  readonly lessonDays: readonly LessonKey[];
  readonly residentialName: string;
  /** Empty where it is not known yet. */
  readonly homeName: string;
  readonly sector: string;
  readonly learnerName: string;
  readonly birthDate: IsoDate;
  readonly template: PatternTemplateId;
  readonly switchDay?: IsoDate;
};

/** Names of the usual shifts, in the language of the person. */
export type ShiftNames = { readonly early: string; readonly late: string; readonly day: string };

/** A full week in the sectors of care, until the company says otherwise. */
const usualFullTimeMinutes = 38 * 60;

function shiftCodes(names: ShiftNames): Workplace['shiftCodes'] {
  const part = (start: string, end: string) => [{ start, end, breakMinutes: 30 }];
  return [
    { code: 'V', name: names.early, parts: part('07:00', '15:06') },
    { code: 'L', name: names.late, parts: part('12:54', '21:00') },
    { code: 'D', name: names.day, parts: part('08:30', '16:36') },
  ];
}

function timetableOf(schoolYear: SchoolYear, lessonDays: readonly LessonKey[]): LessonTimetable {
  const start = startYearOf(schoolYear);
  const day = {
    morning: { periods: 4, start: '08:30', end: '12:05' },
    afternoon: { periods: 3, start: '13:00', end: '15:35' },
  };
  return {
    firstDay: isoDate(`${start}-09-01`),
    lastDay: isoDate(`${start + 1}-06-30`),
    ...Object.fromEntries(lessonKeys.filter((key) => lessonDays.includes(key)).map((key) => [key, day])),
  };
}

type Place = { readonly name: string; readonly kind: WorkplaceKind; readonly usual: string };

function placesOf({ residentialName, homeName }: FreshYear): Place[] {
  const residential = { name: residentialName, kind: 'residentialCareCentre', usual: 'V' } as const;
  return [residential, ...(homeName === '' ? [] : [{ name: homeName, kind: 'homeCare', usual: 'D' } as const])];
}

/** The calendar of a year that the store has no data of yet, by the letter of the law. */
export function calendarFor(schoolYear: SchoolYear): CalendarDays {
  const start = startYearOf(schoolYear);
  const publicHolidays = [...statutoryPublicHolidays(start), ...statutoryPublicHolidays(start + 1)];
  return buildCalendarDays(buildSchoolCalendar(schoolYear, publicHolidays));
}

/** A whole class year from the short form: one school, class and learner, with companies and a plan. */
export function freshClassYear(wanted: FreshYear, shifts: ShiftNames): ClassYear {
  const { schoolYear, schoolName, className, sector, learnerName, birthDate, template, switchDay } = wanted;
  const school = { id: newId(schoolName, [], 'school'), name: schoolName };
  const lessons = [timetableOf(schoolYear, wanted.lessonDays)];
  const classGroup: ClassGroup = { id: newId(className, [], 'class'), schoolId: school.id, name: className, lessons };
  const ids: string[] = [];
  const places = placesOf(wanted).map(({ name, kind, usual }) => {
    const id = newId(name, ids, 'company');
    ids.push(id);
    const company = { id, name, sector, fullTimeMinutesPerWeek: usualFullTimeMinutes, accrual: 'worker' } as const;
    return {
      company,
      workplace: { id, companyId: id, name, kind, shiftCodes: shiftCodes(shifts), defaultShift: usual },
    };
  });
  const learner = { id: newId(learnerName, [], 'learner'), name: learnerName, birthDate };
  const trajectory = newTrajectory({
    id: `${learner.id}-${startYearOf(schoolYear)}`,
    learnerId: learner.id,
    classGroup,
    programmeId: verzorgendeZorgkundige.id,
    calendar: calendarFor(schoolYear),
    template,
    places: places.map(({ company, workplace }) => ({ companyId: company.id, workplaceId: workplace.id })),
    switchDay,
  });
  return {
    schoolYear,
    schools: [school],
    classGroups: [classGroup],
    companies: places.map(({ company }) => company),
    workplaces: places.map(({ workplace }) => workplace),
    mentors: [],
    learners: [learner],
    trajectories: [trajectory],
  };
}
