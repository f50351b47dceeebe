import { useMemo } from 'react';
import { wordRefusal } from '../../../shared/messages/word-refusal.ts';
import { type Api, useApi } from '../../api/use-api.ts';
import { showNotice, showToast } from '../../components/notices.ts';
import { textNow } from '../../text/language.ts';
import type { YearStore } from '../../year/year-store.ts';
import { useYearStore } from '../../year/year-store-context.ts';
import { kindOfList, type ListName } from '../list-names.ts';
import { countTaken } from './count-taken.ts';
import { heldOf } from './held-of.ts';
import { removeCommand } from './removal-commands.ts';
import { setRemoval } from './removal-request.ts';

/** Says that records are gone, with the way back. */
export function tellRemoved(list: ListName, names: readonly string[], step: number): void {
  const { t } = textNow();
  const [name] = names;
  const what = t(`store.counted.${kindOfList[list]}`, { count: names.length });
  const text =
    names.length === 1 ? t('peopleScreen.remove.done', { name: name! }) : t('peopleScreen.remove.doneMany', { what });
  showToast({ text, step });
}

/** Removes what nothing hangs on at once; what takes something along, or is still needed, is asked first. */
async function remove(api: Api, store: YearStore, list: ListName, ids: readonly string[]): Promise<void> {
  const { year } = store.get();
  if (!year || ids.length === 0) return;
  const named = new Map(year.content.classYear[list].map(({ id, name }) => [id, name]));
  const names = ids.map((id) => named.get(id) ?? id);
  const outcome = await store.execute(removeCommand(year.content, list, ids, false));
  if (outcome.ok) return tellRemoved(list, names, outcome.step);
  const { refusal } = outcome;
  if (refusal.code !== 'inUse') return showNotice(wordRefusal(refusal, textNow().t));
  const held = heldOf(refusal, list, named);
  const takes = held || ids.length === 1 ? refusal.usedBy : await countTaken(api, year, list, ids);
  setRemoval({ list, ids, names, takes: held ? [] : takes, ...(held && { held }) });
}

export function useRemove(list: ListName): (ids: readonly string[]) => void {
  const api = useApi();
  const store = useYearStore();
  return useMemo(() => (ids) => void remove(api, store, list, ids), [api, store, list]);
}
