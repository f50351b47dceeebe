import type { ClassYear } from '../input/class-year.ts';
import type { DayAssignment, Trajectory } from '../input/trajectory.ts';

/** The workplace that an assignment names itself, as `V@wzc-1` does. */
function namedWorkplace(assignment: string): string[] {
  const at = assignment.indexOf('@');
  return at < 0 ? [] : [assignment.slice(at + 1)];
}

function namedInDay(day: DayAssignment | undefined): string[] {
  if (day === undefined) return [];
  if (typeof day === 'string') return namedWorkplace(day);
  return [day.morning, day.afternoon].flatMap((half) => (half === undefined ? [] : namedWorkplace(half)));
}

/** Every workplace that a trajectory points at: by placement, in its cycles, in pins and in deviations. */
function workplacesOf({ agreements, segments, pins = [], deviations = [] }: Trajectory): Set<string> {
  return new Set([
    ...agreements.flatMap(({ placements }) => placements.map(({ workplaceId }) => workplaceId)),
    ...segments.flatMap(({ cycle }) => cycle.flatMap((week) => Object.values(week).flatMap(namedInDay))),
    ...pins.flatMap(({ assignment }) => namedWorkplace(assignment)),
    ...deviations.flatMap(({ worked }) => worked.flatMap(({ shift }) => (shift ? namedWorkplace(shift) : []))),
  ]);
}

/** The class year with one trajectory in it and all that its plan rests on; everything in the order of the file. */
export function freezeClassYear(classYear: ClassYear, trajectoryId: string): ClassYear {
  const trajectory = classYear.trajectories.find(({ id }) => id === trajectoryId);
  if (!trajectory) throw new RangeError(`No trajectory ${trajectoryId}`);
  const workplaceIds = workplacesOf(trajectory);
  const workplaces = classYear.workplaces.filter(({ id }) => workplaceIds.has(id));
  const companyIds = new Set([
    ...trajectory.agreements.map(({ companyId }) => companyId),
    ...workplaces.map(({ companyId }) => companyId),
  ]);
  const mentorIds = new Set(
    trajectory.agreements.flatMap(({ placements }) => placements.map(({ mentorId }) => mentorId)),
  );
  const classGroups = classYear.classGroups.filter(({ id }) => id === trajectory.classGroupId);
  const schoolIds = new Set(classGroups.map(({ schoolId }) => schoolId));
  return {
    ...classYear,
    schools: classYear.schools.filter(({ id }) => schoolIds.has(id)),
    classGroups,
    companies: classYear.companies.filter(({ id }) => companyIds.has(id)),
    workplaces,
    mentors: classYear.mentors.filter(({ id }) => mentorIds.has(id)),
    learners: classYear.learners.filter(({ id }) => id === trajectory.learnerId),
    trajectories: [trajectory],
  };
}
