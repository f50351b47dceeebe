import { type CycleWeek, type DayAssignment, type Segment, weekKeys } from '../input/trajectory.ts';
import { rememberLast } from '../rules/remember-last.ts';
import type { PlanningContext } from './planning-context.ts';
import type { ShiftTriple, WorkplaceShifts } from './shifts.ts';

/** What a pattern, a pin or a deviation asks of a half day, before the layers above it decide. */
export type Wish =
  | { readonly asks: 'nothing' | 'school' | 'free' | 'leave' }
  /** Without a code the usual shift; without a workplace the one of the placement that holds. */
  | { readonly asks: 'work'; readonly code?: string; readonly workplace?: number };

const nothing: Wish = { asks: 'nothing' };
const usualWork: Wish = { asks: 'work' };

function readWish(assignment: string, context: PlanningContext): Wish {
  if (assignment === 'school' || assignment === 'free' || assignment === 'leave') return { asks: assignment };
  const [code, workplaceId] = assignment.split('@') as [string, string | undefined];
  const workplace = workplaceId === undefined ? undefined : context.workplaceIndex.get(workplaceId);
  if (code === 'work') return workplace === undefined ? usualWork : { asks: 'work', workplace };
  return workplace === undefined ? { asks: 'work', code } : { asks: 'work', code, workplace };
}

/** Wishes of a context by their text: a class writes the same few assignments thousands of times. */
const wishesIn = rememberLast((_: PlanningContext) => new Map<string, Wish>());

/** Reads an assignment text: a word or a shift code, with `@workplace` where two placements overlap. */
export function wishOf(assignment: string | undefined, context: PlanningContext): Wish {
  if (assignment === undefined) return nothing;
  const known = wishesIn(context);
  let wish = known.get(assignment);
  if (!wish) {
    wish = readWish(assignment, context);
    known.set(assignment, wish);
  }
  return wish;
}

/** Both halves of a day as written in a cycle. */
export function halvesOf(assignment: DayAssignment | undefined): readonly [string | undefined, string | undefined] {
  if (assignment === undefined || typeof assignment === 'string') return [assignment, assignment];
  return [assignment.morning, assignment.afternoon];
}

/** The 14 wishes of one week of a cycle, Monday morning first. */
function weekWishes(week: CycleWeek, context: PlanningContext): Wish[] {
  const wishes: Wish[] = [];
  for (const key of weekKeys) {
    const [morning, afternoon] = halvesOf(week[key]);
    const wish = wishOf(morning, context);
    wishes.push(wish, morning === afternoon ? wish : wishOf(afternoon, context));
  }
  return wishes;
}

export function cycleWishes(segment: Segment, context: PlanningContext): Wish[][] {
  return segment.cycle.map((week) => weekWishes(week, context));
}

/** The shifts of the workplace a wish for work names, or else of the placement that holds. */
function shiftsFor(wish: Wish, placementWorkplace: number, context: PlanningContext): WorkplaceShifts | undefined {
  const named = wish.asks === 'work' ? wish.workplace : undefined;
  return context.workplaces[named ?? placementWorkplace]?.shifts;
}

/** The shift triple a wish for work means, the usual one for a code that is not there; undefined where no workplace is known. */
export function shiftOfWish(wish: Wish, placementWorkplace: number, context: PlanningContext): ShiftTriple | undefined {
  const shifts = shiftsFor(wish, placementWorkplace, context);
  if (!shifts) return undefined;
  const code = wish.asks === 'work' ? wish.code : undefined;
  return (code === undefined ? undefined : shifts.byCode.get(code)) ?? shifts.usual;
}
