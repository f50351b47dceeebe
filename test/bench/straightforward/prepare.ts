import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Company, Workplace } from '../../../shared/input/company.ts';
import type { Learner } from '../../../shared/input/people.ts';
import { type Programme, verzorgendeZorgkundige } from '../../../shared/input/programme.ts';
import { type ClassCalendar, classCalendar } from './class-calendar.ts';
import { schoolCalendar } from './school-calendar.ts';

/** What the learners of a class year share: looked up by id, calendars worked out once. */
export type Shared = {
  schoolYear: string;
  classes: Map<string, ClassCalendar>;
  companies: Map<string, Company>;
  workplaces: Map<string, Workplace>;
  learners: Map<string, Learner>;
  programmes: Map<string, Programme>;
};

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export function prepareShared(classYear: ClassYear): Shared {
  const schools = byId(classYear.schools);
  return {
    schoolYear: classYear.schoolYear,
    classes: new Map(
      classYear.classGroups.map((group) => {
        const school = schools.get(group.schoolId)!;
        return [
          group.id,
          classCalendar(group, school, schoolCalendar(classYear.schoolYear, school.calendarExceptions)),
        ];
      }),
    ),
    companies: byId(classYear.companies),
    workplaces: byId(classYear.workplaces),
    learners: byId(classYear.learners),
    programmes: byId([verzorgendeZorgkundige, ...(classYear.programmes ?? [])]),
  };
}
