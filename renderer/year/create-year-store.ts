import type { LiveChange } from '../../shared/api/changes.ts';
import { versionKey } from '../../shared/api/years.ts';
import type { Outcome } from '../../shared/command/outcome.ts';
import type { Api } from '../api/use-api.ts';
import { createObservable } from '../state/observable.ts';
import { remember, remembered } from '../state/remembered.ts';
import { chooseLanguage, followLanguage } from '../text/language.ts';
import type { PendingEdit } from './edit-content.ts';
import { listen } from './listen.ts';
import { createQueue, type Queue } from './queue.ts';
import { readStore, yearMemory } from './read-store.ts';
import { createShownYear, type ShownYear } from './shown-year.ts';
import type { StepRange, YearState, YearStore } from './year-store.ts';

/** Before the store is read again after a reading that failed. */
const pauseAfterTrouble = 2000;

type Parts = {
  readonly api: Api;
  readonly queue: Queue;
  readonly state: ReturnType<typeof createObservable<YearState>>;
  readonly shown: ShownYear;
  readonly reload: (asked?: string, isOtherStore?: boolean) => Promise<void>;
  readonly changed: () => void;
  /** Steps that this page made, until word of them comes back. */
  readonly ownSteps: Set<number>;
};

/** The language that the store says, if it says one. */
function languageSetting({ settings }: YearState) {
  return settings.flatMap(({ setting, version }) => (setting.key === 'language' ? [{ ...setting, version }] : []))[0];
}

/** Reads everything anew; what did not change stays the very same object. */
function createReload({ api, state, shown, changed }: Pick<Parts, 'api' | 'state' | 'shown' | 'changed'>) {
  return async (asked: string | undefined = state.get().year?.schoolYear, isOtherStore = false): Promise<void> => {
    const { around, content } = await readStore(api, asked, isOtherStore ? undefined : shown.stored());
    shown.replace(content, isOtherStore ? { ...around, year: undefined } : around);
    const language = languageSetting(state.get());
    if (language) followLanguage(language.value).catch((error: unknown) => console.error(error));
    changed();
  };
}

/** Keeps the page up to date with what others do, and with the day. */
function follow({ api, queue, state, reload, ownSteps }: Parts): void {
  const set = (change: Partial<YearState>) => state.set({ ...state.get(), ...change });
  const hear = (change: LiveChange) => {
    const take = async () => {
      // Word of our own step says nothing new, and what it says can be undone may be overtaken by our next.
      if (ownSteps.delete(change.step)) return;
      if (change.isOtherStore) ownSteps.clear();
      await reload(undefined, change.isOtherStore);
    };
    queue(take).catch(tryAgain);
  };
  /** Reads anew where something else can be undone than we think, or where it is another day. */
  const look = async () => {
    const status = await api.status.read();
    const { undoState, status: before } = state.get();
    const isCurrent = JSON.stringify(status.undoState) === JSON.stringify(undoState) && status.today === before.today;
    if (!isCurrent) await reload();
  };
  const lost = () => {
    if (state.get().isConnected) set({ isConnected: false });
  };
  const connected = () => {
    queue(async () => {
      await look();
      if (!state.get().isConnected) set({ isConnected: true });
    }).catch(tryAgain);
  };
  const tryAgain = () => {
    lost();
    setTimeout(connected, pauseAfterTrouble);
  };
  void listen(api, { hear, connected, lost });
  // A window that was long away may have missed midnight.
  window.addEventListener('focus', () => void queue(look).catch(() => undefined));
}

/** The ways to change the store: one change after another, each made on what the one before it left. */
function createChanges(parts: Parts): Pick<YearStore, 'execute' | 'editTrajectory' | 'undo' | 'redo'> {
  const { api, queue, state, shown, reload, changed, ownSteps } = parts;
  const count = (by: number) => state.set({ ...state.get(), saving: state.get().saving + by });
  const send = (work: () => Promise<Outcome>, settle: (outcome: Outcome) => Promise<void> | void) => {
    count(1);
    return queue(async () => {
      const outcome = await work();
      if (outcome.ok && outcome.step > 0) ownSteps.add(outcome.step);
      await settle(outcome);
      return outcome;
    }).finally(() => count(-1));
  };
  /** The name that changes are signed with: the person's own, else that of the machine's user. */
  const signed = (reason?: string) => ({
    who: remembered('userName') ?? state.get().status.userName,
    ...(reason !== undefined && { reason }),
  });
  const move = (direction: 'undo' | 'redo', seen?: StepRange) =>
    send(
      async () => {
        if (seen) return api.changes[direction]({ ...signed(), step: seen.newest, to: seen.oldest });
        const step = state.get().undoState[direction];
        if (step !== null) return api.changes[direction]({ ...signed(), step });
        const code = direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo';
        return { ok: false, refusal: { code } };
      },
      () => reload(),
    );
  return {
    execute: (command, reason) =>
      send(
        () => api.changes.execute({ ...signed(reason), command }),
        async ({ ok }) => {
          if (ok) await reload(command.type === 'importClassYear' ? command.classYear.schoolYear : undefined);
        },
      ),
    editTrajectory(trajectoryId, edits, reason) {
      const edit: PendingEdit = { trajectoryId, edits };
      shown.add(edit);
      const make = () => {
        const { versions, classYear } = shown.stored()!;
        const version = versions[versionKey('trajectory', trajectoryId)] ?? 0;
        const { schoolYear } = classYear;
        const command = { type: 'editTrajectory', schoolYear, id: trajectoryId, version, edits: [...edits] } as const;
        return api.changes.execute({ ...signed(reason), command: command as never });
      };
      const settle = async (outcome: Outcome) => {
        shown.settle(edit, outcome.ok ? outcome.step : 0);
        if (outcome.ok) return changed();
        const { code } = outcome.refusal;
        if (code === 'stale' || code === 'missing') await reload();
      };
      return send(make, settle).catch((error: unknown) => {
        shown.settle(edit);
        throw error;
      });
    },
    undo: (seen) => move('undo', seen),
    redo: () => move('redo'),
  };
}

/** Reads the store behind the page and keeps what is read up to date. */
export async function createYearStore(api: Api): Promise<YearStore> {
  const { around, content } = await readStore(api);
  const state = createObservable<YearState>({ ...around, year: undefined, saving: 0, isConnected: true });
  const shown = createShownYear(state);
  shown.replace(content, {});
  const changes = createObservable(0);
  const changed = () => changes.set(changes.get() + 1);
  const queue = createQueue();
  const reload = createReload({ api, state, shown, changed });
  const parts = { api, queue, state, shown, reload, changed, ownSteps: new Set<number>() };
  const language = languageSetting(state.get());
  if (language) await followLanguage(language.value);
  follow(parts);
  const ways = createChanges(parts);
  return {
    get: state.get,
    subscribe: state.subscribe,
    onChange: changes.subscribe,
    ...ways,
    openYear(schoolYear) {
      remember(yearMemory(state.get().status), schoolYear);
      return queue(() => reload(schoolYear));
    },
    setLanguage(value) {
      chooseLanguage(value).catch((error: unknown) => console.error(error));
      const version = languageSetting(state.get())?.version ?? 0;
      void ways.execute({ type: 'putSetting', version, content: { key: 'language', value } }).catch(() => undefined);
    },
  };
}
