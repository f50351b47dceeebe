import type { Plan } from '../plan/plan.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { ResolvedShift, ShiftPart } from '../plan/shifts.ts';

/** The work of one day as it is worked: a whole shift, half of one, or a half shift in each half of the day. Minutes count from midnight of the day. */
export type WorkShape = {
  readonly shifts: readonly [ResolvedShift, ...ResolvedShift[]];
  /** All parts by their start; an end past 1440 lies on the next day. */
  readonly parts: readonly ShiftPart[];
  readonly start: number;
  readonly end: number;
  /** Worked minutes, breaks left out. */
  readonly minutes: number;
  /** What people call it: the shift's name, else its code. */
  readonly name: string;
};

const known = new WeakMap<PlanningContext, Map<number, WorkShape>>();

function nameOf({ workplace, code }: ResolvedShift, context: PlanningContext): string {
  const codes = context.workplaces[workplace]!.workplace.shiftCodes;
  return codes.find((shift) => shift.code === code)?.name ?? code;
}

function describeShape(morning: number, afternoon: number, context: PlanningContext): WorkShape {
  const indexes = morning === afternoon ? [morning] : [morning, afternoon].filter((index) => index >= 0);
  const shifts = indexes.map((index) => context.shifts[index]!) as [ResolvedShift, ...ResolvedShift[]];
  const parts = shifts.flatMap((shift) => shift.parts).sort((a, b) => a.start - b.start);
  return {
    shifts,
    parts,
    start: parts[0]!.start,
    end: Math.max(...parts.map(({ end }) => end)),
    minutes: shifts.reduce((sum, shift) => sum + shift.minutes, 0),
    name: [...new Set(shifts.map((shift) => nameOf(shift, context)))].join(' + '),
  };
}

/** The shape of a day's work, the same object for every day and learner of the context that works the same; undefined without work. */
export function shapeAt(plan: Plan, day: number): WorkShape | undefined {
  const morning = plan.shift[day * 2]!;
  const afternoon = plan.shift[day * 2 + 1]!;
  if (morning < 0 && afternoon < 0) return undefined;
  let shapes = known.get(plan.context);
  if (!shapes) {
    shapes = new Map();
    known.set(plan.context, shapes);
  }
  const key = (morning + 1) * 65_536 + afternoon + 1;
  let shape = shapes.get(key);
  if (!shape) {
    shape = describeShape(morning, afternoon, plan.context);
    shapes.set(key, shape);
  }
  return shape;
}
