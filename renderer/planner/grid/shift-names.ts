import type { Plan } from '../../../shared/plan/plan.ts';
import type { ResolvedShift } from '../../../shared/plan/shifts.ts';

/** The name that the workplace gives a shift, or its code. */
export function nameOfShift(plan: Plan, { workplace, code }: ResolvedShift): string {
  const { shiftCodes } = plan.context.workplaces[workplace]!.workplace;
  return shiftCodes.find((one) => one.code === code)?.name ?? code;
}
