import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Agreement, Trajectory } from '../input/trajectory.ts';

/** Returns the period when it still runs forward; a day that turns it around is refused. */
function forward<T extends Period>(period: T): T {
  if (period.lastDay < period.firstDay) {
    throw new RangeError(`A period cannot run from ${period.firstDay} to ${period.lastDay}`);
  }
  return period;
}

function forwardAgreement(agreement: Agreement): Agreement {
  forward({ firstDay: agreement.firstDay, lastDay: agreement.plannedLastDay });
  agreement.placements.forEach(forward);
  return agreement;
}

/** Ends the earlier of two placements on the day before and starts the later one on the day; agreements of two companies move along. */
export function movePhaseSwitch(trajectory: Trajectory, day: IsoDate): Agreement[] {
  const ordered = trajectory.agreements
    .flatMap((agreement, index) => agreement.placements.map((placement) => ({ index, placement })))
    .sort((a, b) => (a.placement.firstDay < b.placement.firstDay ? -1 : 1));
  const [before, after] = ordered;
  if (!before || !after || ordered.length !== 2)
    throw new RangeError('A phase switch moves between exactly two placements');
  const eve = addDays(day, -1);
  return trajectory.agreements.map((agreement, index) =>
    forwardAgreement({
      ...agreement,
      ...(before.index !== after.index && index === before.index && { plannedLastDay: eve }),
      ...(before.index !== after.index && index === after.index && { firstDay: day }),
      placements: agreement.placements.map((placement) => {
        if (placement === before.placement) return { ...placement, lastDay: eve };
        return placement === after.placement ? { ...placement, firstDay: day } : placement;
      }),
    }),
  );
}

/** Moves the first day of the trajectory; agreements, placements and segments that start on it start with it. */
export function moveStart(trajectory: Trajectory, day: IsoDate): Trajectory {
  const old = trajectory.firstDay;
  const moved = <T extends { readonly firstDay: IsoDate }>(thing: T): T =>
    thing.firstDay === old ? { ...thing, firstDay: day } : thing;
  return forward({
    ...moved(trajectory),
    agreements: trajectory.agreements.map((agreement) =>
      forwardAgreement({ ...moved(agreement), placements: agreement.placements.map(moved) }),
    ),
    segments: trajectory.segments.map((segment) => forward(moved(segment))),
  });
}

/** Moves the last day of the trajectory; agreements, placements and segments that were to end on it end with it. */
export function moveEnd(trajectory: Trajectory, day: IsoDate): Trajectory {
  const old = trajectory.lastDay;
  const moved = <T extends { readonly lastDay: IsoDate }>(thing: T): T =>
    thing.lastDay === old ? { ...thing, lastDay: day } : thing;
  return forward({
    ...moved(trajectory),
    agreements: trajectory.agreements.map((agreement) =>
      forwardAgreement({
        ...agreement,
        ...(agreement.plannedLastDay === old && { plannedLastDay: day }),
        placements: agreement.placements.map(moved),
      }),
    ),
    segments: trajectory.segments.map((segment) => forward(moved(segment))),
  });
}
