const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

export const plannerViews = ['year', 'month', 'week'] as const;
export type PlannerView = (typeof plannerViews)[number];

/** What the address of the planner says; anything else in it is left out. */
export function plannerSearch(search: Record<string, unknown>): { view?: PlannerView; day?: string } {
  const view = plannerViews.find((known) => known === search.view);
  const day = text(search.day);
  return { ...(view && { view }), ...(day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }) };
}

/** Which record is open in a list, whether it is being edited, and how the plans stand that the list opens with. */
export function recordsSearch(search: Record<string, unknown>): { id?: string; edit?: string; standing?: string } {
  const [id, edit, standing] = [text(search.id), text(search.edit), text(search.standing)];
  return {
    ...(id !== undefined && { id }),
    ...(edit !== undefined && { edit }),
    ...(standing !== undefined && { standing }),
  };
}

export function scopeSearch(search: Record<string, unknown>): { scope?: string } {
  const scope = text(search.scope);
  return scope === undefined ? {} : { scope };
}

/** Which sheets of which learners, divided by commas, and which of their plans: the draft, a version, or what changed. */
export function printSearch(search: Record<string, unknown>): { sheets?: string; learners?: string; plan?: string } {
  const [sheets, learners, plan] = [text(search.sheets), text(search.learners), text(search.plan)];
  return {
    ...(sheets !== undefined && { sheets }),
    ...(learners !== undefined && { learners }),
    ...(plan !== undefined && { plan }),
  };
}
