import { type DayNumber, fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { Agreement } from '../input/trajectory.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { keepsMonths, phaseBounds } from './phase-bounds.ts';
import type { PlanFacts } from './plan-facts.ts';
import { rememberLast } from './remember-last.ts';
import { soundFix } from './sound-fix.ts';

export type NumberedAgreement = { readonly agreement: Agreement; readonly index: number };

/** The agreements of a trajectory by first day, with their index in the file. */
export const agreementsInOrder = rememberLast(({ plan }: PlanFacts): readonly NumberedAgreement[] =>
  plan.trajectory.agreements
    .map((agreement, index) => ({ agreement, index }))
    .sort((a, b) => (a.agreement.firstDay < b.agreement.firstDay ? -1 : 1)),
);

/** The last day an agreement really covers: its actual last day, else the planned one. */
export function endOf({ actualLastDay, plannedLastDay }: Agreement): DayNumber {
  return toDayNumber(actualLastDay ?? plannedLastDay);
}

/** True when the phases keep their months after an edit, or start and end where they did. */
function keepsLengths(before: PlanFacts, after: PlanFacts): boolean {
  const [bounds, changed] = [phaseBounds(before), phaseBounds(after)];
  if (!changed) return bounds === undefined;
  return keepsMonths(after, changed) || changed.every(({ day }, index) => day === bounds?.[index]?.day);
}

/** Ends an agreement and its placements by a day; undefined where a placement would be left without days. */
export function endAgreement(
  facts: PlanFacts,
  { agreement, index }: NumberedAgreement,
  day: DayNumber,
): PlanEdit | undefined {
  const lastDay = fromDayNumber(day);
  const starts = [agreement, ...agreement.placements].map(({ firstDay }) => firstDay);
  if (agreement.actualLastDay !== undefined || starts.some((firstDay) => firstDay > lastDay)) return undefined;
  const placements = agreement.placements.map((placement) =>
    placement.lastDay > lastDay ? { ...placement, lastDay } : placement,
  );
  const edit: PlanEdit = { type: 'changeAgreement', index, change: { plannedLastDay: lastDay, placements } };
  return soundFix(facts, edit, (after) => keepsLengths(facts, after));
}

/** Starts an agreement on a day; placements that started with it move along when none holds that day yet, others are cut to it. */
export function startAgreement(
  facts: PlanFacts,
  { agreement, index }: NumberedAgreement,
  day: DayNumber,
): PlanEdit | undefined {
  const firstDay = fromDayNumber(day);
  if (agreement.placements.some(({ lastDay }) => lastDay < firstDay)) return undefined;
  const isHeld = agreement.placements.some((placement) => placement.firstDay <= firstDay);
  const placements = agreement.placements.map((placement) => {
    const isMoved = placement.firstDay < firstDay || (!isHeld && placement.firstDay === agreement.firstDay);
    return isMoved ? { ...placement, firstDay } : placement;
  });
  const edit: PlanEdit = { type: 'changeAgreement', index, change: { firstDay, placements } };
  return soundFix(facts, edit, (after) => keepsLengths(facts, after));
}
