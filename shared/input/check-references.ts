import { checkTimetables } from './check-timetables.ts';
import { checkTrajectory } from './check-trajectory.ts';
import type { ClassYear } from './class-year.ts';
import type { InputProblem } from './input-problem.ts';
import { checkPeriod, checkReference, type Known, type Report } from './known-things.ts';
import { minutesOfClock } from './primitives.ts';
import { verzorgendeZorgkundige } from './programme.ts';

function uniqueIds(list: readonly { readonly id: string }[], name: string, report: Report): Set<string> {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report([name, index, 'id'], 'duplicateId', { id });
    seen.add(id);
  });
  return seen;
}

function checkSchools(classYear: ClassYear, report: Report): void {
  classYear.schools.forEach((school, index) => {
    school.calendar?.forEach((entry, at) => {
      checkPeriod(entry, ['schools', index, 'calendar', at], report);
    });
    school.campuses?.forEach((campus, at) => {
      campus.calendar?.forEach((entry, entryAt) => {
        checkPeriod(entry, ['schools', index, 'campuses', at, 'calendar', entryAt], report);
      });
    });
    school.calendarExceptions?.forEach((entry, at) => {
      checkPeriod(entry, ['schools', index, 'calendarExceptions', at], report);
    });
  });
}

function checkClassGroups(classYear: ClassYear, known: Known, report: Report): void {
  classYear.classGroups.forEach((group, index) => {
    checkReference(known.schools, group.schoolId, ['classGroups', index, 'schoolId'], report);
    const campuses = new Set(classYear.schools.find(({ id }) => id === group.schoolId)?.campuses?.map(({ id }) => id));
    if (group.campusId !== undefined)
      checkReference(campuses, group.campusId, ['classGroups', index, 'campusId'], report);
    checkTimetables(group.lessons, ['classGroups', index, 'lessons'], report);
    group.calendar?.forEach((entry, at) => {
      checkPeriod(entry, ['classGroups', index, 'calendar', at], report);
    });
  });
}

function checkCompanies(classYear: ClassYear, known: Known, report: Report): void {
  classYear.companies.forEach((company, index) => {
    company.closures?.forEach((closure, at) => {
      checkPeriod(closure, ['companies', index, 'closures', at], report);
    });
    company.recognitions?.forEach(({ programmeId }, at) => {
      checkReference(known.programmes, programmeId, ['companies', index, 'recognitions', at, 'programmeId'], report);
    });
  });
  classYear.mentors.forEach((mentor, index) => {
    checkReference(known.companies, mentor.companyId, ['mentors', index, 'companyId'], report);
  });
}

function checkWorkplaces(classYear: ClassYear, known: Known, report: Report): void {
  classYear.workplaces.forEach((workplace, index) => {
    const path = ['workplaces', index];
    checkReference(known.companies, workplace.companyId, [...path, 'companyId'], report);
    const codes = new Set<string>();
    workplace.shiftCodes.forEach(({ code, parts }, at) => {
      if (codes.has(code)) report([...path, 'shiftCodes', at, 'code'], 'duplicateId', { id: code });
      codes.add(code);
      parts.forEach((part, partAt) => {
        const length = (minutesOfClock(part.end) - minutesOfClock(part.start) + 1440) % 1440 || 1440;
        const partPath = [...path, 'shiftCodes', at, 'parts', partAt, 'breakMinutes'];
        if (part.breakMinutes >= length) report(partPath, 'breakTooLong', { minutes: length });
      });
    });
    if (!codes.has(workplace.defaultShift))
      report([...path, 'defaultShift'], 'unknownShift', { code: workplace.defaultShift });
    workplace.capacities?.forEach((capacity, at) => {
      checkPeriod(capacity, [...path, 'capacities', at], report);
    });
  });
}

/** Checks what a schema cannot: ids that point somewhere, periods that end after they start, shift codes that exist. */
export function checkReferences(classYear: ClassYear): InputProblem[] {
  const problems: InputProblem[] = [];
  const report: Report = (path, code, params = {}) => problems.push({ path, code, params });
  const known: Known = {
    schools: uniqueIds(classYear.schools, 'schools', report),
    classGroups: uniqueIds(classYear.classGroups, 'classGroups', report),
    companies: uniqueIds(classYear.companies, 'companies', report),
    learners: uniqueIds(classYear.learners, 'learners', report),
    programmes: uniqueIds(classYear.programmes ?? [], 'programmes', report).add(verzorgendeZorgkundige.id),
    workplaces: new Map(classYear.workplaces.map((workplace) => [workplace.id, workplace])),
    mentors: new Map(classYear.mentors.map((mentor) => [mentor.id, mentor])),
    shiftCodes: new Set(classYear.workplaces.flatMap(({ shiftCodes }) => shiftCodes.map(({ code }) => code))),
  };
  uniqueIds(classYear.workplaces, 'workplaces', report);
  uniqueIds(classYear.mentors, 'mentors', report);
  uniqueIds(classYear.trajectories, 'trajectories', report);
  checkSchools(classYear, report);
  checkClassGroups(classYear, known, report);
  checkCompanies(classYear, known, report);
  checkWorkplaces(classYear, known, report);
  classYear.trajectories.forEach((trajectory, index) => {
    checkTrajectory(trajectory, ['trajectories', index], classYear.schoolYear, known, report);
  });
  return problems;
}
