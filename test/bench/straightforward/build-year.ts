import { differenceInYears, parseISO } from 'date-fns';
import type { Company } from '../../../shared/input/company.ts';
import type { Deviation, Trajectory } from '../../../shared/input/trajectory.ts';
import { type ClassDay, covers, isIn, type Part, parts } from './class-calendar.ts';
import { assignmentIn, type Held, numberWeeks } from './cycle.ts';
import { type DeviationHalves, decide, decidePin } from './decide.ts';
import type { Kind, PlacedPlacement, PlannedDay, PlannedHalf, PlannedYear } from './plan-day.ts';
import type { Shared } from './prepare.ts';
import { codeAt, shiftFrom } from './shifts.ts';

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

type Days = { firstDay: string; lastDay: string };

function clip<T extends Days>(own: T, within: Days): T {
  return { ...own, firstDay: latest(own.firstDay, within.firstDay), lastDay: earliest(own.lastDay, within.lastDay) };
}

function holdAgreements(trajectory: Trajectory, within: Days): Held[] {
  return trajectory.agreements.map((agreement) => {
    const lastDay = agreement.actualLastDay ?? agreement.plannedLastDay;
    return clip({ agreement, firstDay: agreement.firstDay, lastDay }, within);
  });
}

function holdPlacements(held: readonly Held[], shared: Shared): PlacedPlacement[] {
  return held.flatMap((own) =>
    own.agreement.placements.map((placement) => {
      const { firstDay, lastDay } = clip(placement, own);
      const workplace = shared.workplaces.get(placement.workplaceId)!;
      return { placement, agreement: own.agreement, workplace, firstDay, lastDay };
    }),
  );
}

/** True when everyone whose agreement the law asks has given it; a minor's legal representative too. */
export function isApproved(deviation: Deviation, birthDate: string): boolean {
  const { agreedByLearnerDay, agreedBySchoolDay, agreedByCompanyDay, agreedByRepresentativeDay, worked } = deviation;
  if (!agreedByLearnerDay || !agreedBySchoolDay || !agreedByCompanyDay) return false;
  return differenceInYears(parseISO(worked[0]!.date), parseISO(birthDate)) >= 18 || !!agreedByRepresentativeDay;
}

function deviationHalves(trajectory: Trajectory, birthDate: string): DeviationHalves {
  const approved = (trajectory.deviations ?? []).filter((deviation) => isApproved(deviation, birthDate));
  const halvesOf = <T extends { date: string; part: 'day' | Part }>(entries: readonly T[]) =>
    entries.flatMap((entry) =>
      parts.filter((part) => covers(entry.part, part)).map((part) => ({ entry, key: `${entry.date} ${part}` })),
    );
  return {
    worked: new Map(
      approved.flatMap(({ worked }) => halvesOf(worked).map(({ entry, key }) => [key, entry.shift ?? 'work'] as const)),
    ),
    recuperation: new Set(approved.flatMap(({ recuperation }) => halvesOf(recuperation).map(({ key }) => key))),
  };
}

function emptyHalf(kind: Kind): PlannedHalf {
  return {
    kind,
    assignment: undefined,
    shift: undefined,
    minutes: 0,
    periods: 0,
    pinned: false,
    mismatch: false,
    deviation: false,
  };
}

function isReplacementDay(company: Company | undefined, date: string): boolean {
  return (company?.replacementDays ?? []).some(({ replacementDay }) => replacementDay === date);
}

function startDay(
  classDay: ClassDay,
  year: Omit<PlannedYear, 'days' | 'byDate'>,
  weeks: Map<string, number>[],
): PlannedDay {
  const { iso } = classDay;
  const { trajectory, held, placements, classes, companies } = year;
  const agreement = held.find((one) => isIn(iso, one))?.agreement;
  const company = agreement && companies.get(agreement.companyId);
  const index = trajectory.segments.findIndex((one) => isIn(iso, one));
  return {
    classDay,
    iso,
    holiday: classes.calendar.holidays.get(iso),
    isPublicHoliday: classes.calendar.publicHolidays.has(iso) || isReplacementDay(company, iso),
    agreement,
    company,
    placement: placements.find((one) => isIn(iso, one)),
    segment: trajectory.segments[index],
    cycleWeek: weeks[index]?.get(classDay.monday),
    morning: emptyHalf('outside'),
    afternoon: emptyHalf('outside'),
  };
}

/** Work gets its shift: one whole shift where both halves ask the same, else half of each. */
function giveShifts(day: PlannedDay, shared: Shared): void {
  const isWhole =
    day.morning.kind === 'work' && day.afternoon.kind === 'work' && day.morning.assignment === day.afternoon.assignment;
  for (const part of parts) {
    const half = day[part];
    if (half.kind !== 'work') continue;
    const [name, workplaceId] = half.assignment!.split('@') as [string, string | undefined];
    const workplace = workplaceId ? shared.workplaces.get(workplaceId) : day.placement?.workplace;
    if (!workplace) continue;
    half.shift = shiftFrom(workplace, codeAt(workplace, name), isWhole ? 'whole' : part);
    const { minutes } = half.shift;
    if (!isWhole) half.minutes = minutes;
    else half.minutes = part === 'morning' ? Math.ceil(minutes / 2) : Math.floor(minutes / 2);
  }
}

function layPins(year: PlannedYear): void {
  for (const pin of year.trajectory.pins ?? []) {
    const day = year.byDate.get(pin.date);
    if (!day?.agreement) continue;
    for (const part of parts.filter((one) => covers(pin.part, one))) {
      const decision = decidePin(day, part, pin.assignment, day[part]);
      day[part] = { ...emptyHalf(decision.kind), ...decision };
    }
  }
}

/** Builds one learner's year, day by day, from the layers of domain.md §4. */
export function buildYear(shared: Shared, trajectory: Trajectory): PlannedYear {
  const classes = shared.classes.get(trajectory.classGroupId)!;
  const learner = shared.learners.get(trajectory.learnerId)!;
  const allDays = [...classes.days.values()];
  const planned = clip(
    { firstDay: trajectory.firstDay, lastDay: trajectory.lastDay },
    { firstDay: allDays[0]!.iso, lastDay: allDays.at(-1)!.iso },
  );
  const held = holdAgreements(trajectory, planned);
  const year: PlannedYear = {
    trajectory,
    learner,
    programme: shared.programmes.get(trajectory.programmeId)!,
    classes,
    companies: shared.companies,
    workplaces: shared.workplaces,
    held,
    placements: holdPlacements(held, shared),
    days: [],
    byDate: new Map(),
  };
  const weeks = trajectory.segments.map((segment) => numberWeeks(segment, held, classes.calendar));
  const deviations = deviationHalves(trajectory, learner.birthDate);
  for (const classDay of allDays.filter(({ iso }) => isIn(iso, planned))) {
    const day = startDay(classDay, year, weeks);
    for (const part of parts) {
      const { segment, cycleWeek } = day;
      const asked =
        segment && cycleWeek !== undefined ? assignmentIn(segment, cycleWeek, classDay.weekday, part) : undefined;
      const decision = decide(day, part, asked, deviations);
      day[part] = { ...emptyHalf(decision.kind), ...decision };
    }
    year.days.push(day);
    year.byDate.set(day.iso, day);
  }
  layPins(year);
  for (const day of year.days) giveShifts(day, shared);
  return year;
}
