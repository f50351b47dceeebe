import type { DayNumber } from '../calendar/iso-date.ts';
import type { Phase } from '../input/programme.ts';
import { legalSources } from './legal-sources.ts';
import { greatestLength, leastLength, phaseBounds } from './phase-bounds.ts';
import { moveSwitch } from './phase-switch.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

/** Where a finding about the length of a phase is shown: on the first day of the next phase, or on the planned last day. */
function shownOn(bounds: readonly { day: DayNumber }[], phase: number): DayNumber {
  const until = bounds[phase + 1]!.day;
  return phase + 2 === bounds.length ? until - 1 : until;
}

function* checkLengths(
  facts: PlanFacts,
  lengthOf: typeof leastLength,
  isBroken: (days: number, limit: number) => boolean,
  monthsOf: (phase: Phase) => number,
): Iterable<Hit> {
  const bounds = phaseBounds(facts);
  if (!bounds) return;
  for (const [index, phase] of facts.programme.phases.entries()) {
    const months = monthsOf(phase);
    const { days, limit, limitDay } = lengthOf(bounds[index]!, bounds[index + 1]!, months);
    if (!isBroken(days, limit)) continue;
    yield {
      days: [shownOn(bounds, index)],
      value: quantity(days, 'days'),
      limit: quantity(limit, 'days'),
      params: {
        phase: phase.name,
        months: quantity(months, 'months'),
        start: { day: bounds[index]!.day },
        end: { day: bounds[index + 1]!.day - 1 },
        limitDay: { day: limitDay - 1 },
      },
      fix: () => moveSwitch(facts, bounds),
    };
  }
}

/** Each phase lasts at least the months of its programme: residential five, home three. */
export const phaseTooShort = {
  id: 'phases/too-short',
  severity: 'error',
  source: legalSources.brochureProgramme,
  check: (facts) => {
    const isBroken = (days: number, limit: number) => days < limit;
    return checkLengths(facts, leastLength, isBroken, ({ minMonths }) => minMonths);
  },
} as const satisfies Rule;

/** Each phase lasts at most the months of its programme: residential seven, home five. */
export const phaseTooLong = {
  id: 'phases/too-long',
  severity: 'error',
  source: legalSources.brochureProgramme,
  check: (facts) => {
    const isBroken = (days: number, limit: number) => days > limit;
    return checkLengths(facts, greatestLength, isBroken, ({ maxMonths }) => maxMonths);
  },
} as const satisfies Rule;

export const phaseLengthRules: readonly Rule[] = [phaseTooShort, phaseTooLong];
