import type { CalendarDays } from '../calendar/calendar-days.ts';
import type { YearFrame } from '../calendar/school-year.ts';
import type { ClassYear } from '../input/class-year.ts';
import type { Workplace } from '../input/company.ts';
import type { Learner, Mentor } from '../input/people.ts';
import { type PhaseKind, type Programme, verzorgendeZorgkundige } from '../input/programme.ts';
import { buildClassDays, type ClassDays } from './class-days.ts';
import { buildCompanyDays, type CompanyDays } from './company-days.ts';
import { type ResolvedShift, resolveShifts, type WorkplaceShifts } from './shifts.ts';

export type WorkplaceDays = {
  readonly workplace: Workplace;
  /** Index of its company in the context. */
  readonly company: number;
  readonly phaseKind: PhaseKind;
  readonly shifts: WorkplaceShifts;
};

/**
 * Everything that learners of one class year share, resolved once: ids to indexes, calendars to days, shift codes to
 * minutes. References are checked before (`shared/input/references.ts`); a dangling one here is a programming error.
 */
export type PlanningContext = {
  readonly classYear: ClassYear;
  readonly frame: YearFrame;
  readonly classGroups: ReadonlyMap<string, ClassDays>;
  readonly companies: readonly CompanyDays[];
  readonly workplaces: readonly WorkplaceDays[];
  readonly mentors: readonly Mentor[];
  readonly companyIndex: ReadonlyMap<string, number>;
  readonly workplaceIndex: ReadonlyMap<string, number>;
  readonly mentorIndex: ReadonlyMap<string, number>;
  readonly learners: ReadonlyMap<string, Learner>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly shifts: readonly ResolvedShift[];
};

/** Calendar days per school: schools with exceptions of their own have their own year. */
export type CalendarOfSchool = (schoolId: string) => CalendarDays;

function indexById(things: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, index) => [id, index]));
}

/** Looks an id up and says which kind of thing is missing when it is not there. */
export function found<T>(thing: T | undefined, what: string, id: string): T {
  if (thing === undefined) throw new Error(`No ${what} with id ${id}`);
  return thing;
}

/** The phase kind of a workplace kind: as the programmes say, the first that names it. */
function phaseKindOf(workplace: Workplace, programmes: readonly Programme[]): PhaseKind {
  for (const { phases } of programmes) {
    const phase = phases.find(({ workplaceKinds }) => workplaceKinds.includes(workplace.kind));
    if (phase) return phase.kind;
  }
  return verzorgendeZorgkundige.phases.find(({ workplaceKinds }) => workplaceKinds.includes(workplace.kind))!.kind;
}

export function createPlanningContext(
  classYear: ClassYear,
  frame: YearFrame,
  calendarOf: CalendarOfSchool,
): PlanningContext {
  const shifts: ResolvedShift[] = [];
  const own = classYear.programmes ?? [];
  const programmes = own.some(({ id }) => id === verzorgendeZorgkundige.id) ? own : [...own, verzorgendeZorgkundige];
  const companyIndex = indexById(classYear.companies);
  const schools = new Map(classYear.schools.map((school) => [school.id, school]));
  return {
    classYear,
    frame,
    classGroups: new Map(
      classYear.classGroups.map((group) => {
        const school = found(schools.get(group.schoolId), 'school', group.schoolId);
        return [group.id, buildClassDays(group, school, calendarOf(school.id))];
      }),
    ),
    companies: classYear.companies.map((company) => buildCompanyDays(company, frame)),
    workplaces: classYear.workplaces.map((workplace, index) => ({
      workplace,
      company: found(companyIndex.get(workplace.companyId), 'company', workplace.companyId),
      phaseKind: phaseKindOf(workplace, programmes),
      shifts: resolveShifts(workplace, index, shifts),
    })),
    mentors: classYear.mentors,
    companyIndex,
    workplaceIndex: indexById(classYear.workplaces),
    mentorIndex: indexById(classYear.mentors),
    learners: new Map(classYear.learners.map((learner) => [learner.id, learner])),
    programmes: new Map(programmes.map((programme) => [programme.id, programme])),
    shifts,
  };
}
