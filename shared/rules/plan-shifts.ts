import { toDayNumber } from '../calendar/iso-date.ts';
import type { Pin } from '../input/trajectory.ts';
import { halfDayFlag, layer, partBits } from '../plan/half-day.ts';
import { type Plan, workplaceAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { askedAt, cellAt, daysOfHalves, keyOfCell, withCells } from './cycle-cells.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { soundFix } from './sound-fix.ts';

/** The pin that holds on a half day: the last one listed. */
function pinAt(plan: Plan, at: number): Pin | undefined {
  const day = plan.context.frame.first + (at >> 1);
  return plan.trajectory.pins?.findLast(
    ({ date, part }) => toDayNumber(date) === day && (partBits[part] & (1 << (at & 1))) !== 0,
  );
}

/** The shift that an approved deviation asks for on a half day. */
function deviationShiftAt(plan: Plan, at: number): string | undefined {
  const day = plan.context.frame.first + (at >> 1);
  return plan.trajectory.deviations
    ?.flatMap(({ worked }) => worked)
    .find(({ date, part }) => toDayNumber(date) === day && (partBits[part] & (1 << (at & 1))) !== 0)?.shift;
}

function assignmentAt(plan: Plan, at: number): string {
  if (plan.layer[at] === layer.pin) return pinAt(plan, at)?.assignment ?? '';
  return (plan.layer[at] === layer.schoolHoliday ? deviationShiftAt(plan, at) : undefined) ?? askedAt(plan, at) ?? '';
}

type Unknown = { readonly code: string; readonly workplace: number; readonly halves: [number, ...number[]] };

/** Half days with a shift code that their workplace does not have, together by code and workplace. */
function unknownShifts(plan: Plan): Unknown[] {
  const found = new Map<string, Unknown>();
  if ((plan.seen.flags & halfDayFlag.unknownShift) === 0) return [];
  for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
    if ((plan.flags[at]! & halfDayFlag.unknownShift) === 0) continue;
    const code = assignmentAt(plan, at).split('@')[0]!;
    const workplace = workplaceAt(plan, at >> 1);
    const known = found.get(`${code}@${workplace}`);
    if (known) known.halves.push(at);
    else found.set(`${code}@${workplace}`, { code, workplace, halves: [at] });
  }
  return [...found.values()];
}

/** The edit that asks for the usual shift instead: new pins for pinned days, or cells of the one segment that is only worked there. */
function askUsualShift(plan: Plan, { halves }: Unknown): PlanEdit | undefined {
  const pins = halves.map((at) => (plan.layer[at] === layer.pin ? pinAt(plan, at) : undefined));
  if (pins.every((pin) => pin !== undefined)) {
    return { type: 'pin', pins: [...new Set(pins)].map((pin) => ({ ...pin, assignment: 'work' })) };
  }
  const [first] = halves;
  const index = plan.segment[first >> 1]!;
  const isOne = halves.every((at) => plan.segment[at >> 1] === index && plan.layer[at] === layer.pattern);
  if (index < 0 || !isOne) return undefined;
  const cells = new Map<number, string>();
  for (const at of halves) cells.set(keyOfCell(cellAt(plan, at)!), 'work');
  const isElsewhere = allHalves(plan).some((at) => {
    const cell = cellAt(plan, at);
    if (!cell || plan.segment[at >> 1] !== index || !cells.has(keyOfCell(cell)) || plan.shift[at]! < 0) return false;
    return (plan.flags[at]! & halfDayFlag.unknownShift) === 0;
  });
  if (isElsewhere) return undefined;
  return { type: 'changeSegment', index, segment: withCells(plan.segments[index]!.segment, cells) };
}

function allHalves(plan: Plan): number[] {
  return Array.from({ length: (plan.last - plan.first + 1) * 2 }, (_, half) => plan.first * 2 + half);
}

/** The workplace of a day has the shift code that is asked; elsewhere its usual shift stands in. */
export const unknownShift = {
  id: 'plan/unknown-shift',
  severity: 'warning',
  source: { advice: 'shiftCodeOfWorkplace' },
  *check(facts: PlanFacts) {
    const { plan } = facts;
    for (const unknown of unknownShifts(plan)) {
      const { workplace } = plan.context.workplaces[unknown.workplace]!;
      const days = daysOfHalves(plan, unknown.halves);
      yield {
        days,
        value: quantity(unknown.halves.length, 'halfDays'),
        params: { count: days.length, code: unknown.code, workplace: workplace.name, usual: workplace.defaultShift },
        fix: () => soundFix(facts, askUsualShift(plan, unknown)),
      };
    }
  },
} as const satisfies Rule;

export const planShiftRules: readonly Rule[] = [unknownShift];
