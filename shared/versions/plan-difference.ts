import type { DayNumber } from '../calendar/iso-date.ts';
import type { PublicHoliday } from '../calendar/public-holidays.ts';
import type { ClassYear } from '../input/class-year.ts';
import type { Trajectory } from '../input/trajectory.ts';
import { applyEdit } from '../plan/apply-edit.ts';
import { prepareContext } from '../plan/prepare-context.ts';
import { gatherFacts } from '../rules/gather-facts.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';
import { compareGrounds, withGround, withNewThings } from './compare-grounds.ts';
import { byReason, compareTrajectories, type GroupOfPin } from './compare-trajectories.ts';
import { editsOfPart } from './part-edits.ts';
import { type PlannedDay, plannedDaysOfYear } from './planned-day.ts';
import type { VersionPart } from './version-part.ts';

export type ChangedDay = {
  readonly day: DayNumber;
  readonly before: PlannedDay;
  readonly after: PlannedDay;
  /** Work minutes more, or fewer. */
  readonly minutes: number;
};

/** One change with the days that differ because of it: none, where it only shows in names, dates or papers. */
export type VersionChange = {
  readonly part: VersionPart;
  readonly days: readonly ChangedDay[];
  readonly minutes: number;
};

export type PlanDifference = {
  /** By their first day; those that change no day come last. */
  readonly changes: readonly VersionChange[];
  readonly days: readonly ChangedDay[];
  readonly minutes: number;
};

/** What is compared: two class years that each hold the trajectory, as `freezeClassYear` gives them. */
export type VersionsToCompare = {
  readonly before: ClassYear;
  readonly after: ClassYear;
  readonly trajectoryId: string;
  readonly publicHolidays: readonly PublicHoliday[];
  readonly today: DayNumber;
  readonly groupOfPin?: GroupOfPin;
};

function trajectoryOf({ trajectories }: ClassYear, trajectoryId: string): Trajectory {
  const trajectory = trajectories.find(({ id }) => id === trajectoryId);
  if (!trajectory) throw new RangeError(`No trajectory ${trajectoryId}`);
  return trajectory;
}

/** A cause of changed days is the last part after which a day became other than it was. */
type Causes = (VersionPart | undefined)[];

/** Lays the parts over the old plan one by one and notes which days each of them changes. */
function findCauses(compared: VersionsToCompare, parts: readonly VersionPart[], old: readonly PlannedDay[]): Causes {
  const { trajectoryId, publicHolidays, today } = compared;
  let ground = withNewThings(compared.before, compared.after);
  let trajectory = trajectoryOf(compared.before, trajectoryId);
  let context = prepareContext(ground, publicHolidays);
  let days = old;
  const causes: Causes = [];
  for (const part of parts) {
    if (part.kind === 'ground') {
      ground = withGround(ground, part);
      context = prepareContext(ground, publicHolidays);
    } else trajectory = editsOfPart(trajectory, part).reduce(applyEdit, trajectory);
    const next = plannedDaysOfYear(gatherFacts(context, trajectory, today));
    for (const [index, { key }] of next.entries()) if (key !== days[index]!.key) causes[index] = part;
    days = next;
  }
  return causes;
}

/** Parts that are printed even where they change no day: who is mentor, what the annex says. */
function showsOnPaper({ kind }: VersionPart): boolean {
  return kind !== 'ground' && kind !== 'pins';
}

const sumOf = (days: readonly ChangedDay[]) => days.reduce((sum, { minutes }) => sum + minutes, 0);

/** What differs between two versions of a plan: which days, by how much, and why. */
export function planDifference(compared: VersionsToCompare): PlanDifference {
  const { trajectoryId, publicHolidays, today, groupOfPin = byReason } = compared;
  const factsOf = (classYear: ClassYear): PlanFacts =>
    gatherFacts(prepareContext(classYear, publicHolidays), trajectoryOf(classYear, trajectoryId), today);
  const [before, after] = [compared.before, compared.after].map((one) => plannedDaysOfYear(factsOf(one)));
  const parts = [
    ...compareGrounds(compared.before, compared.after),
    ...compareTrajectories(
      trajectoryOf(compared.before, trajectoryId),
      trajectoryOf(compared.after, trajectoryId),
      groupOfPin,
    ),
  ];
  const causes = findCauses(compared, parts, before!);
  const other: VersionPart = { kind: 'other', id: 'other' };
  const days: ChangedDay[] = [];
  const byPart = new Map<VersionPart, ChangedDay[]>(parts.map((part) => [part, []]));
  for (const [index, now] of after!.entries()) {
    const was = before![index]!;
    if (was.key === now.key) continue;
    const changed = { day: now.day, before: was, after: now, minutes: now.workMinutes - was.workMinutes };
    days.push(changed);
    const cause = causes[index] ?? other;
    byPart.set(cause, [...(byPart.get(cause) ?? []), changed]);
  }
  const firstDay = (change: VersionChange) => change.days[0]?.day ?? Number.POSITIVE_INFINITY;
  const changes = [...byPart]
    .map(([part, changed]): VersionChange => ({ part, days: changed, minutes: sumOf(changed) }))
    .filter(({ part, days: changed }) => changed.length > 0 || showsOnPaper(part))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
  return { changes, days, minutes: sumOf(days) };
}
