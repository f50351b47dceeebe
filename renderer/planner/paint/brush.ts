import { type DayKind, dayKindLooks, dayKinds } from '../../../shared/design/day-kinds.ts';

/** What can be painted: every kind of day but those that the law or the school's calendar alone lays down. */
export type Brush = Exclude<DayKind, 'public-holiday' | 'study-day' | 'bridge-day'>;

function keyOf(kind: DayKind): string {
  return dayKindLooks[kind].paintKey ?? '';
}

const order = 'LWTBOVSXAR';

/** The brushes in the order in which the painter shows them. */
export const brushes: readonly Brush[] = dayKinds
  .filter((kind): kind is Brush => dayKindLooks[kind].paintKey !== null)
  .sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));

/** The letter of a brush in the language of the screen: what a day shows is what paints it. */
export type BrushLetters = (brush: Brush) => string;

/** The brush of a letter, whatever its case; undefined for any other key. */
export function brushOfKey(key: string, letterOf: BrushLetters): Brush | undefined {
  if (key.length !== 1) return undefined;
  return brushes.find((brush) => letterOf(brush) === key.toUpperCase());
}

/** A shift as a brush: the code, with its workplace where that is not the learner's own. */
export type ShiftBrush = { readonly assignment: string };

/** What the painter has in hand. */
export type ActiveBrush = Brush | ShiftBrush;

export function isSameBrush(a: ActiveBrush | undefined, b: ActiveBrush | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.assignment === b.assignment;
  return a === b;
}
