import type { ClassYear } from '../../shared/input/class-year.ts';
import type { CalendarEntry, ClassGroup, School } from '../../shared/input/school.ts';

/** Whose calendar is on screen: a whole school, one campus, or one class. */
export type CalendarScope =
  | { readonly kind: 'school'; readonly school: School }
  | { readonly kind: 'campus'; readonly school: School; readonly campusId: string }
  | { readonly kind: 'class'; readonly school: School; readonly classGroup: ClassGroup };

/** The school or class that a change of a calendar rewrites. */
export type CalendarOwner =
  | { readonly kind: 'school'; readonly content: School }
  | { readonly kind: 'classGroup'; readonly content: ClassGroup };

/** The scope as the address of the screen names it. */
export function scopeId(scope: CalendarScope): string {
  switch (scope.kind) {
    case 'school':
      return `school:${scope.school.id}`;
    case 'campus':
      return `campus:${scope.school.id}:${scope.campusId}`;
    case 'class':
      return `class:${scope.classGroup.id}`;
  }
}

function campusOf(school: School, campusId: string | undefined) {
  return school.campuses?.find(({ id }) => id === campusId);
}

/** What the scope is called: the name of the school, campus or class. */
export function scopeName(scope: CalendarScope): string {
  if (scope.kind === 'class') return scope.classGroup.name;
  if (scope.kind === 'school') return scope.school.name;
  return campusOf(scope.school, scope.campusId)?.name ?? scope.campusId;
}

/** Every scope of a year: each school, then its campuses and its classes. */
export function scopesOf({ schools, classGroups }: ClassYear): CalendarScope[] {
  return schools.flatMap((school): CalendarScope[] => [
    { kind: 'school', school },
    ...(school.campuses ?? []).map(({ id }) => ({ kind: 'campus', school, campusId: id }) as const),
    ...classGroups
      .filter(({ schoolId }) => schoolId === school.id)
      .map((classGroup) => ({ kind: 'class', school, classGroup }) as const),
  ]);
}

/** Who holds the scope's own entries. */
export function ownerOf(scope: CalendarScope): CalendarOwner {
  return scope.kind === 'class'
    ? { kind: 'classGroup', content: scope.classGroup }
    : { kind: 'school', content: scope.school };
}

/** The scope with what its owner would become. */
export function withOwner(scope: CalendarScope, owner: CalendarOwner): CalendarScope {
  if (owner.kind === 'school') return { ...scope, school: owner.content };
  return scope.kind === 'class' ? { ...scope, classGroup: owner.content } : scope;
}

/** The calendar entries that the scope itself holds. */
export function entriesOf(scope: CalendarScope): readonly CalendarEntry[] {
  if (scope.kind === 'class') return scope.classGroup.calendar ?? [];
  if (scope.kind === 'school') return scope.school.calendar ?? [];
  return campusOf(scope.school, scope.campusId)?.calendar ?? [];
}

/** Entries that hold for the scope because a wider one has them. */
export function widerEntries(scope: CalendarScope): readonly { scope: CalendarScope; entry: CalendarEntry }[] {
  if (scope.kind === 'school') return [];
  const school: CalendarScope = { kind: 'school', school: scope.school };
  const campusId = scope.kind === 'class' ? scope.classGroup.campusId : undefined;
  const campus: CalendarScope[] = campusId === undefined ? [] : [{ kind: 'campus', school: scope.school, campusId }];
  return [school, ...campus].flatMap((wider) => entriesOf(wider).map((entry) => ({ scope: wider, entry })));
}

function withCalendar<T extends { calendar?: CalendarEntry[] | undefined }>(
  holder: T,
  entries: readonly CalendarEntry[],
): T {
  const { calendar: _, ...others } = holder;
  return (entries.length === 0 ? others : { ...others, calendar: [...entries] }) as T;
}

/** The owner of the scope with other entries of the scope. */
export function withEntries(scope: CalendarScope, entries: readonly CalendarEntry[]): CalendarOwner {
  if (scope.kind === 'class') return { kind: 'classGroup', content: withCalendar(scope.classGroup, entries) };
  if (scope.kind === 'school') return { kind: 'school', content: withCalendar(scope.school, entries) };
  const campuses = (scope.school.campuses ?? []).map((campus) =>
    campus.id === scope.campusId ? withCalendar(campus, entries) : campus,
  );
  return { kind: 'school', content: { ...scope.school, campuses } };
}

/** The class year with a changed school or class in it. */
export function classYearWith(classYear: ClassYear, owner: CalendarOwner): ClassYear {
  const replace = <T extends { readonly id: string }>(list: readonly T[], content: T) =>
    list.map((each) => (each.id === content.id ? content : each));
  return owner.kind === 'school'
    ? { ...classYear, schools: replace(classYear.schools, owner.content) }
    : { ...classYear, classGroups: replace(classYear.classGroups, owner.content) };
}
