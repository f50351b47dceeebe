import type { ShiftCode, Workplace } from '../../../shared/input/company.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import { partBits } from '../../../shared/plan/half-day.ts';
import { type Plan, workplaceAt } from '../../../shared/plan/plan.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isAssigned } from '../paint/assignments.ts';
import { layAssignments } from '../paint/lay-assignments.ts';
import { type HoursDraft, stretchesOf } from './hours-draft.ts';
import { assignmentOf, codeOfHours, newShiftCode, shiftAtHours } from './shift-of-hours.ts';

/** Hours of a day as a shift: one that the workplace has, or a new one with the workplace that gets it. */
export type ShiftOfDay = {
  readonly day: number;
  readonly part: DayPart;
  readonly assignment: string;
  readonly known?: string;
  readonly added?: ShiftCode;
  readonly workplace: Workplace;
};

/** The shift that typed hours mean; undefined without a workplace or while a time lacks. */
export function shiftOfDay(plan: Plan, day: number, draft: HoursDraft, name: string): ShiftOfDay | undefined {
  const index = workplaceAt(plan, day);
  const workplace = plan.context.workplaces[index]?.workplace;
  const parts = stretchesOf(draft);
  if (!workplace || !parts) return undefined;
  const { part } = draft;
  const known = shiftAtHours(plan, index, part, parts)?.code;
  const code = known ?? codeOfHours(workplace, parts);
  const asked = { day, part, assignment: assignmentOf(plan, day, index, code) };
  if (known !== undefined) return { ...asked, known, workplace };
  const added = newShiftCode(code, name, part, parts);
  return { ...asked, added, workplace: { ...workplace, shiftCodes: [...workplace.shiftCodes, added] } };
}

/** Pins the shift on its part of the day. */
export function editsOfShift(facts: PlanFacts, { day, part, assignment }: ShiftOfDay, reason: string): PlanEdit[] {
  const halves = [day * 2, day * 2 + 1].filter((at) => (partBits[part] & (1 << (at & 1))) !== 0);
  return layAssignments(facts, new Map(halves.map((at) => [at, assignment])), isAssigned, reason);
}
