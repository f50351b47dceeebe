import type { Deviation } from '../../../../shared/input/trajectory.ts';
import { isApproved } from '../build-year.ts';
import { covers, type Part, parts } from '../class-calendar.ts';
import { type Found, found } from '../finding.ts';
import type { PlannedYear } from '../plan-day.ts';

type HalfDate = { date: string; part: Part };

/** A deviation laid against the plan: what it really works and how that is taken back. */
export type Balance = {
  deviation: Deviation;
  worked: HalfDate[];
  claimed: number;
  listed: number;
  misplaced: { half: HalfDate; why: 'other-school-year' | 'outside-agreement' | 'not-lesson-week' | 'not-work-day' }[];
};

function halfDates(entries: readonly { date: string; part: 'day' | Part }[]): HalfDate[] {
  const all = entries.flatMap(({ date, part }) =>
    parts.filter((one) => covers(part, one)).map((one) => ({ date, part: one })),
  );
  const distinct = new Map(all.map((half) => [keyOf(half), half]));
  return [...distinct.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function keyOf({ date, part }: HalfDate): string {
  return `${date} ${part}`;
}

function orderOf({ date, part }: HalfDate): string {
  return `${date} ${part === 'morning' ? 1 : 2}`;
}

/** Worked half days that need a deviation: in a school holiday, under an agreement it suspends, no public holiday. */
function isOwed(year: PlannedYear, { date }: HalfDate): boolean {
  const day = year.byDate.get(date);
  return !!day?.holiday && !!day.agreement && day.agreement.kind !== 'partTime' && !day.isPublicHoliday;
}

function isPartTime(year: PlannedYear, { date }: HalfDate): boolean {
  const day = year.byDate.get(date);
  return !!day?.holiday && day.agreement?.kind === 'partTime';
}

function whyMisplaced(year: PlannedYear, half: HalfDate, worked: readonly HalfDate[], approved: boolean) {
  const { schoolYear } = year.classes.calendar;
  if (half.date < `${schoolYear.slice(0, 4)}-09-01` || half.date > `${schoolYear.slice(5)}-08-31`) {
    return 'other-school-year';
  }
  const day = year.byDate.get(half.date);
  const owing = worked[0] && year.byDate.get(worked[0].date)?.agreement;
  if (!day?.agreement || (owing && day.agreement !== owing)) return 'outside-agreement';
  if (day.holiday) return 'not-lesson-week';
  return day[half.part].kind === (approved ? 'recuperation' : 'work') ? undefined : 'not-work-day';
}

/** Every deviation with its balance; a half day that two take back counts for the first. */
export function balances(year: PlannedYear): Balance[] {
  const taken = new Set<string>();
  return (year.trajectory.deviations ?? [])
    .filter(({ worked }) => !halfDates(worked).every((half) => isPartTime(year, half)))
    .map((deviation) => {
      const claimed = halfDates(deviation.worked);
      const worked = claimed.filter((half) => isOwed(year, half));
      const approved = isApproved(deviation, year.learner.birthDate);
      const recuperation = halfDates(deviation.recuperation);
      const misplaced = recuperation.flatMap((half) => {
        const why = taken.has(keyOf(half)) ? 'not-work-day' : whyMisplaced(year, half, worked, approved);
        taken.add(keyOf(half));
        return why ? [{ half, why } as const] : [];
      });
      return { deviation, worked, claimed: claimed.length, listed: recuperation.length, misplaced };
    });
}

function stoppedEarly(year: PlannedYear, { worked }: Balance): boolean {
  const agreement = worked[0] && year.byDate.get(worked[0].date)?.agreement;
  return agreement?.actualLastDay !== undefined && agreement.actualLastDay < agreement.plannedLastDay;
}

/** Taken back half day for half day, where the learner would be in the company. */
export function checkDeviations(year: PlannedYear): Found[] {
  return balances(year).flatMap((own) => {
    const { worked, claimed, listed, misplaced, deviation } = own;
    const first = [...deviation.recuperation].map(({ date }) => date).sort()[0]!;
    const reasons = [...new Set(misplaced.map(({ why }) => why))];
    return [
      ...(listed < worked.length && !stoppedEarly(year, own)
        ? [found('deviations/recuperation-missing', worked[0]!.date, listed)]
        : []),
      ...(listed > claimed ? [found('deviations/recuperation-too-much', first, listed)] : []),
      ...reasons.map((why) =>
        found(`deviations/recuperation-${why}`, misplaced.find((one) => one.why === why)!.half.date),
      ),
    ];
  });
}
