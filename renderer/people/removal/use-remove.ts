import { useMemo } from 'react';
import type { UsedBy } from '../../../shared/command/outcome.ts';
import { wordRefusal } from '../../../shared/messages/word-refusal.ts';
import { type Api, useApi } from '../../api/use-api.ts';
import { showNotice, showToast } from '../../components/notices.ts';
import { textNow } from '../../text/language.ts';
import type { YearStore } from '../../year/year-store.ts';
import { useYearStore } from '../../year/year-store-context.ts';
import type { ListName } from '../list-names.ts';
import { removeCommand } from './removal-commands.ts';
import { setRemoval } from './removal-request.ts';

/** Says that records are gone, with the way back. */
export function tellRemoved(names: readonly string[], step: number): void {
  const { t } = textNow();
  const [name] = names;
  const text =
    names.length === 1
      ? t('peopleScreen.remove.done', { name: name! })
      : t('peopleScreen.remove.doneMany', { count: names.length });
  showToast({ text, step });
}

/** What goes along with several learners, counted. */
async function countTaken(api: Api, store: YearStore, ids: readonly string[]): Promise<UsedBy[]> {
  const { schoolYear, content } = store.get().year!;
  const gone = new Set(ids);
  const trajectories = content.classYear.trajectories
    .filter(({ learnerId }) => gone.has(learnerId))
    .map(({ id }) => id);
  const [dossier, versions] = await Promise.all([
    api.years.dossier({ schoolYear }),
    api.years.planVersions({ schoolYear }),
  ]);
  const entries = dossier.filter(({ entry }) => entry.learnerId !== undefined && gone.has(entry.learnerId));
  const own = new Set(trajectories);
  const published = versions.filter(({ trajectoryId }) => own.has(trajectoryId));
  return [
    { kind: 'trajectory', count: trajectories.length, ids: trajectories },
    { kind: 'dossierEntry', count: entries.length, ids: [] },
    { kind: 'planVersion', count: published.length, ids: [] },
  ].filter(({ count }) => count > 0);
}

/** Removes what nothing hangs on at once; what takes something along, or is still needed, is asked first. */
async function remove(api: Api, store: YearStore, list: ListName, ids: readonly string[]): Promise<void> {
  const { year } = store.get();
  if (!year || ids.length === 0) return;
  const named = new Map(year.content.classYear[list].map(({ id, name }) => [id, name]));
  const names = ids.map((id) => named.get(id) ?? id);
  const outcome = await store.execute(removeCommand(year.content, list, ids, false));
  if (outcome.ok) return tellRemoved(names, outcome.step);
  const { refusal } = outcome;
  if (refusal.code !== 'inUse') return showNotice(wordRefusal(refusal, textNow().t));
  const holders = list === 'learners' ? undefined : refusal.usedBy.find(({ kind }) => kind === 'trajectory');
  const takes = list === 'learners' && ids.length > 1 ? await countTaken(api, store, ids) : refusal.usedBy;
  setRemoval({ list, ids, names, takes: holders ? [] : takes, holders: holders?.ids ?? [] });
}

export function useRemove(list: ListName): (ids: readonly string[]) => void {
  const api = useApi();
  const store = useYearStore();
  return useMemo(() => (ids) => void remove(api, store, list, ids), [api, store, list]);
}
