import { addMonths, type DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { phaseOf } from '../../../shared/rules/phase-bounds.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** A stretch at one workplace, as a bar. */
export type PhaseBar = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly kind: DayKind;
  readonly phaseName: string;
  readonly workplaceName: string;
  readonly mentorName: string | undefined;
  /** Whole months, the last one counted when it is complete. */
  readonly months: number;
  readonly minMonths: number | undefined;
  readonly maxMonths: number | undefined;
};

/** Whole months from one day to another, both included. */
export function wholeMonths(first: DayNumber, last: DayNumber): number {
  let months = 0;
  while (addMonths(first, months + 1) <= last + 1) months++;
  return months;
}

/** The placements of a plan in order of time, each with the phase it belongs to. */
export function phaseBarsOf(facts: PlanFacts): PhaseBar[] {
  const { plan, programme } = facts;
  const { context } = plan;
  const bars = plan.placements.flatMap((planned): PhaseBar[] => {
    if (planned.last < planned.first) return [];
    const place = context.workplaces[planned.workplace]!;
    const phase = programme.phases[phaseOf(facts, planned)];
    const [first, last] = [context.frame.first + planned.first, context.frame.first + planned.last];
    return [
      {
        first,
        last,
        kind: place.phaseKind === 'home' ? 'work-home' : 'work-residential',
        phaseName: phase?.name ?? '',
        workplaceName: place.workplace.name,
        mentorName: planned.mentor < 0 ? undefined : context.mentors[planned.mentor]?.name,
        months: wholeMonths(first, last),
        minMonths: phase?.minMonths,
        maxMonths: phase?.maxMonths,
      },
    ];
  });
  return bars.sort((a, b) => a.first - b.first);
}
