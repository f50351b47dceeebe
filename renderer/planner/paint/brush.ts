import { type DayKind, dayKindLooks, dayKinds } from '../../../shared/design/day-kinds.ts';

/** What can be painted: every kind of day but the law's own holidays. */
export type Brush = Exclude<DayKind, 'public-holiday'>;

function keyOf(kind: DayKind): string {
  return dayKindLooks[kind].paintKey ?? '';
}

const order = 'LWTBOVSXAR';

/** The brushes in the order in which the painter shows them. */
export const brushes: readonly Brush[] = dayKinds
  .filter((kind): kind is Brush => dayKindLooks[kind].paintKey !== null)
  .sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));

/** The letter that paints a brush, in capitals. */
export function keyOfBrush(brush: Brush): string {
  return keyOf(brush);
}

/** The brush of a letter, whatever its case; undefined for any other key. */
export function brushOfKey(key: string): Brush | undefined {
  if (key.length !== 1) return undefined;
  return brushes.find((brush) => keyOf(brush) === key.toUpperCase());
}
