/** What is known of a column before it has its room. */
export type ColumnNeed = {
  readonly id: string;
  /** What it needs to show its texts uncut, in px. */
  readonly need: number;
  /** Its place among the columns that go where there is no room for all; those without one stay. */
  readonly yields?: number;
};

/** The columns that have room beside each other: what yields first goes first, but for the ones that are kept. */
export function fitColumns(columns: readonly ColumnNeed[], room: number, kept: ReadonlySet<string>): readonly string[] {
  const needed = (shown: readonly ColumnNeed[]) => shown.reduce((sum, { need }) => sum + need, 0);
  const going = columns
    .filter(({ id, yields }) => yields !== undefined && !kept.has(id))
    .sort((a, b) => a.yields! - b.yields!);
  let shown = columns;
  for (const next of going) {
    if (needed(shown) <= room) break;
    shown = shown.filter((column) => column !== next);
  }
  return shown.map(({ id }) => id);
}
