import { EventPublisher } from '@orpc/server';
import type { LiveChange } from '../../shared/api/changes.ts';
import type { hostKinds } from '../../shared/api/status.ts';
import type { AggregateRef } from '../../shared/command/aggregate.ts';
import { listBackups } from '../store/backups/backup-files.ts';
import { rollBackups } from '../store/backups/keep-backups.ts';
import { restoreBackup } from '../store/backups/restore-backup.ts';
import { readUndoState } from '../store/journal/undo.ts';
import { checkStore, openStore } from '../store/open-store.ts';
import { closeStore, type Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';

export type HostOptions = {
  readonly storeFile: string;
  readonly kind: (typeof hostKinds)[number];
  /** The machine's clock; the only one there is. */
  readonly clock: () => Date;
  readonly appVersion: string;
  readonly userName: string;
  /** How a second start reaches this process. */
  readonly contact?: string;
  /** Told of trouble that no request waits for: a failed backup, a damaged file found beside the work. */
  readonly onTrouble?: (error: unknown) => void;
};

/** The one process that owns a store, whichever windows look at it. */
export type Host = Pick<HostOptions, 'kind' | 'clock' | 'appVersion' | 'userName'> & {
  readonly publisher: EventPublisher<{ change: LiveChange }>;
  /** The open store; another one after a restore. Throws a StoreError while there is none. */
  readonly store: () => Store;
  /** Tells every open window what was written. */
  readonly tell: (step: number, changed: readonly AggregateRef[]) => Promise<void>;
  /** Puts a backup in the store's place and gives where the present file was kept. Throws a StoreError. */
  readonly restore: (name: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

const minutesBetweenBackups = 10;
/** The first page comes before the first backup; in so short a time nobody changed anything. */
const secondsToStart = 2;

/** The undo state as it goes over the wire, which knows no undefined. */
export async function undoStateOf(store: Store): Promise<LiveChange['undoState']> {
  const { undo, redo } = await readUndoState(store.db);
  return { undo: undo ?? null, redo: redo ?? null };
}

/** Opens a store for a host, keeps its backups rolling and tells its windows of changes. Throws a StoreError. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { clock, onTrouble = () => undefined } = options;
  const now = () => clock().toISOString();
  const open = (mustExist: boolean) =>
    openStore(options.storeFile, {
      now: now(),
      mustExist,
      ...(options.contact !== undefined && { contact: options.contact }),
    });
  let store: Store | undefined = await open(false);
  const { file } = store;
  const publisher = new EventPublisher<{ change: LiveChange }>();
  const keepBackups = () => {
    if (store) rollBackups(store, now()).catch(onTrouble);
  };
  const timer = setInterval(keepBackups, minutesBetweenBackups * 60_000);
  timer.unref();
  const begun = setTimeout(keepBackups, secondsToStart * 1000);
  begun.unref();
  if (!store.isChecked) checkStore(store).catch(onTrouble);

  const openOne = () => {
    if (!store) throw new StoreError('notFound', { file, detail: '' });
    return store;
  };
  return {
    ...{ kind: options.kind, clock, appVersion: options.appVersion, userName: options.userName },
    publisher,
    store: openOne,
    tell: async (step, changed) => {
      const undoState = await undoStateOf(openOne());
      publisher.publish('change', { step, changed: [...changed], undoState, isOtherStore: false });
    },
    restore: async (name) => {
      const backup = listBackups(file).find(({ path }) => path.endsWith(name) && path.length > name.length);
      if (!backup || /[\\/]/.test(name)) throw new StoreError('notFound', { file: name, detail: '' });
      await closeStore(openOne());
      store = undefined;
      try {
        return await restoreBackup(file, backup.path, now());
      } finally {
        store = await open(true);
        const undoState = await undoStateOf(store);
        publisher.publish('change', { step: 0, changed: [], undoState, isOtherStore: true });
      }
    },
    close: async () => {
      clearInterval(timer);
      clearTimeout(begun);
      if (store) await closeStore(store);
      store = undefined;
    },
  };
}
