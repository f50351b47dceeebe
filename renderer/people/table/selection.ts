/** Rows ticked for a bulk action, and the row from which a range is extended. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | undefined };

export const noSelection: Selection = { ids: new Set(), anchor: undefined };

/** Ticks one row or takes its tick away. */
export function toggleOne({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Ticks all rows from the anchor to this one, as they are shown. */
export function extendTo(selection: Selection, id: string, shown: readonly string[]): Selection {
  const [from, to] = [shown.indexOf(selection.anchor ?? id), shown.indexOf(id)];
  if (from < 0 || to < 0) return toggleOne(selection, id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor ?? id };
}

/** Ticks every row that is shown, or none where all were. */
export function toggleAll({ ids }: Selection, shown: readonly string[]): Selection {
  const areAll = shown.length > 0 && shown.every((id) => ids.has(id));
  return areAll ? noSelection : { ids: new Set(shown), anchor: undefined };
}

/** What is left of a selection when rows went: another filter or somebody else's change. */
export function keepShown(selection: Selection, shown: readonly string[]): Selection {
  const kept = shown.filter((id) => selection.ids.has(id));
  return kept.length === selection.ids.size ? selection : { ids: new Set(kept), anchor: undefined };
}
