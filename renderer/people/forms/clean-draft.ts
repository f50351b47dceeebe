/** A draft without the fields that were left empty: what is missing is asked for, not what is written as nothing. */
export function cleanDraft(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanDraft);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, cleanDraft(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== '');
  return Object.fromEntries(kept);
}
