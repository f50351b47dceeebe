import type { Refusal } from '../../../shared/command/outcome.ts';
import type { ListName } from '../list-names.ts';
import type { RemovalRequest } from './removal-request.ts';

type InUse = Refusal & { readonly code: 'inUse' };

/** Which record a refused removal is about and who still needs it; nothing where only more would go along. */
export function heldOf(
  { ref, usedBy }: InUse,
  list: ListName,
  names: ReadonlyMap<string, string>,
): RemovalRequest['held'] {
  const holders = list === 'learners' ? undefined : usedBy.find(({ kind }) => kind === 'trajectory');
  return holders && { id: ref.id, name: names.get(ref.id) ?? ref.id, by: holders.ids, count: holders.count };
}
