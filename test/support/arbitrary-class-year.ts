import type fc from 'fast-check';
import { classYearSchema } from '../../shared/input/class-year.ts';
import { minutesOfClock } from '../../shared/input/primitives.ts';
import type { CaseDraft } from './a-case.ts';
import { arbitraryOf } from './arbitrary-of-schema.ts';

type Workplace = CaseDraft['workplaces'][number];
type Trajectory = CaseDraft['trajectories'][number];

/** Picks by the text that is there, so that the same random value always points at the same thing. */
function pick<T>(list: readonly T[], by: string): T {
  const sum = [...by].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return list[sum % list.length]!;
}

/** Turns every period that ends before it starts around, however deep. */
function turnPeriods(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const period = value as { firstDay?: string; lastDay?: string };
  if (period.firstDay !== undefined && period.lastDay !== undefined && period.lastDay < period.firstDay) {
    [period.firstDay, period.lastDay] = [period.lastDay, period.firstDay];
  }
  for (const inner of Object.values(value)) turnPeriods(inner);
}

function numberIds(list: { id: string }[]): void {
  list.forEach((thing, index) => {
    thing.id = `${thing.id}-${index}`;
  });
}

function pointClassGroups({ classGroups, schools }: CaseDraft): void {
  for (const group of classGroups) {
    const school = pick(schools, group.schoolId);
    group.schoolId = school.id;
    if (group.campusId !== undefined && school.campuses) group.campusId = pick(school.campuses, group.campusId).id;
    else Reflect.deleteProperty(group, 'campusId');
    group.lessons = group.lessons.slice(0, 1);
    for (const day of ['mon', 'tue', 'wed', 'thu', 'fri'] as const) {
      for (const half of ['morning', 'afternoon'] as const) {
        const lesson = group.lessons[0]?.[day]?.[half];
        if (lesson && lesson.end <= lesson.start) Object.assign(lesson, { start: '08:25', end: '12:00' });
      }
    }
  }
}

function pointWorkplaces({ workplaces, companies, mentors }: CaseDraft): void {
  for (const mentor of mentors) mentor.companyId = pick(companies, mentor.companyId).id;
  for (const workplace of workplaces) {
    workplace.companyId = pick(companies, workplace.companyId).id;
    const codes = new Map(workplace.shiftCodes.map((shift) => [shift.code, shift]));
    workplace.shiftCodes = [...codes.values()];
    workplace.defaultShift = workplace.shiftCodes[0]!.code;
    for (const part of workplace.shiftCodes.flatMap(({ parts }) => parts)) {
      const length = (minutesOfClock(part.end) - minutesOfClock(part.start) + 1440) % 1440 || 1440;
      part.breakMinutes = Math.min(part.breakMinutes, length - 1);
    }
  }
}

function pointAssignment(assignment: string, workplaces: readonly Workplace[]): string {
  const [code, place] = assignment.split('@') as [string, string?];
  const workplace = pick(workplaces, place ?? code);
  const isWord = ['school', 'free', 'work', 'leave'].includes(code);
  const known = isWord ? code : workplace.shiftCodes[0]!.code;
  return place === undefined ? known : `${known}@${workplace.id}`;
}

function pointPattern(trajectory: Trajectory, workplaces: readonly Workplace[]): void {
  for (const week of trajectory.segments.flatMap(({ cycle }) => cycle) as Record<
    string,
    string | Record<string, string>
  >[]) {
    for (const [day, assignment] of Object.entries(week)) {
      if (typeof assignment === 'string') week[day] = pointAssignment(assignment, workplaces);
      else for (const [half, of] of Object.entries(assignment)) assignment[half] = pointAssignment(of, workplaces);
    }
  }
  for (const pin of trajectory.pins ?? []) pin.assignment = pointAssignment(pin.assignment, workplaces);
  for (const day of trajectory.deviations?.flatMap(({ worked }) => worked) ?? []) {
    if (day.shift !== undefined) day.shift = pointAssignment(day.shift, workplaces);
  }
}

function pointAgreements(trajectory: Trajectory, { workplaces, companies, mentors }: CaseDraft): void {
  for (const agreement of trajectory.agreements) {
    agreement.companyId = pick(companies, agreement.companyId).id;
    const { firstDay, plannedLastDay } = agreement;
    if (plannedLastDay < firstDay) Object.assign(agreement, { firstDay: plannedLastDay, plannedLastDay: firstDay });
    if (agreement.actualLastDay !== undefined && agreement.actualLastDay < agreement.firstDay) {
      agreement.actualLastDay = agreement.firstDay;
    }
    const own = workplaces.filter(({ companyId }) => companyId === agreement.companyId);
    if (own.length === 0) agreement.placements = [];
    for (const placement of agreement.placements) {
      placement.workplaceId = pick(own, placement.workplaceId).id;
      if (placement.mentorId !== undefined) placement.mentorId = pick(mentors, placement.mentorId).id;
    }
  }
}

function pointTrajectories(draft: CaseDraft): void {
  for (const trajectory of draft.trajectories) {
    trajectory.learnerId = pick(draft.learners, trajectory.learnerId).id;
    trajectory.classGroupId = pick(draft.classGroups, trajectory.classGroupId).id;
    trajectory.programmeId = draft.programmes
      ? pick(draft.programmes, trajectory.programmeId).id
      : 'verzorgende-zorgkundige';
    trajectory.firstDay = `${draft.schoolYear.slice(0, 4)}-09-01`;
    trajectory.lastDay = `${draft.schoolYear.slice(5)}-06-30`;
    if (trajectory.deviations) numberIds(trajectory.deviations);
    pointAgreements(trajectory, draft);
    pointPattern(trajectory, draft.workplaces);
  }
}

/** Mends what random values cannot have right: ids that point somewhere, periods in order, shift codes that exist. */
function mend(draft: CaseDraft): CaseDraft {
  turnPeriods(draft);
  for (const list of [
    'schools',
    'classGroups',
    'companies',
    'workplaces',
    'mentors',
    'learners',
    'trajectories',
  ] as const) {
    numberIds(draft[list]);
  }
  numberIds(draft.programmes ?? []);
  for (const school of draft.schools) numberIds(school.campuses ?? []);
  for (const recognition of draft.companies.flatMap(({ recognitions }) => recognitions ?? [])) {
    recognition.programmeId = draft.programmes
      ? pick(draft.programmes, recognition.programmeId).id
      : 'verzorgende-zorgkundige';
  }
  pointClassGroups(draft);
  pointWorkplaces(draft);
  pointTrajectories(draft);
  return draft;
}

/** Class years that the reader accepts, made from the schema itself, so that a new field is in them by itself; in any school year or the one given. */
export function aClassYear(schoolYear?: string): fc.Arbitrary<CaseDraft> {
  return arbitraryOf(classYearSchema).map((raw) => {
    const draft = JSON.parse(JSON.stringify(raw)) as CaseDraft;
    return mend({ ...draft, schoolYear: schoolYear ?? draft.schoolYear });
  });
}
