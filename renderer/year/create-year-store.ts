import type { LiveChange } from '../../shared/api/changes.ts';
import { versionKey, type YearContent } from '../../shared/api/years.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Outcome } from '../../shared/command/outcome.ts';
import type { Api } from '../api/use-api.ts';
import { chooseLanguage, followLanguage } from '../text/language.ts';
import { confirmEdit, editContent, type PendingEdit } from './edit-content.ts';
import { listen } from './listen.ts';
import { loadYear } from './loaded-year.ts';
import { createQueue } from './queue.ts';
import { readStore, yearMemory } from './read-store.ts';
import { remember, remembered } from './remembered.ts';
import type { YearState, YearStore } from './year-store.ts';

/** The name that changes are signed with: the person's own, else that of the machine's user. */
export function signature(status: YearState['status']): string {
  return remembered('userName') ?? status.userName;
}

/** Reads the store behind the page and keeps what is read up to date. */
export async function createYearStore(api: Api): Promise<YearStore> {
  const queue = createQueue();
  const listeners = new Set<() => void>();
  const changeListeners = new Set<() => void>();
  const ownSteps = new Set<number>();
  const first = await readStore(api);
  let state: YearState = { ...first, saving: 0, isConnected: true };
  /** What the host has, without the edits that are still on their way to it. */
  let stored: YearContent | undefined = first.year?.content;
  let pending: readonly PendingEdit[] = [];

  const set = (change: Partial<YearState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const changed = () => {
    for (const listener of changeListeners) listener();
  };
  const show = (change: Partial<YearState> = {}) => {
    const content = stored && pending.reduce(editContent, stored);
    const { today } = change.status ?? state.status;
    const year = content && loadYear(content, today as IsoDate, state.year);
    set({ ...change, year });
  };
  const followSettings = () => {
    const language = state.settings.find(({ setting }) => setting.key === 'language')?.setting;
    if (language?.key === 'language') followLanguage(language.value);
  };
  const reload = async (asked = state.year?.schoolYear as string | undefined, isOther = false) => {
    const before = isOther || !stored || !state.year ? undefined : { ...state.year, content: stored };
    const { year, ...rest } = await readStore(api, asked, before);
    stored = year?.content;
    if (isOther) set({ year: undefined });
    show(rest);
    followSettings();
    changed();
  };

  /** Sends a change after those before it; a new step is the one that undo would take. */
  const send = (work: () => Promise<Outcome>, settle: (outcome: Outcome) => Promise<void> | void) => {
    set({ saving: state.saving + 1 });
    return queue(async () => {
      try {
        const outcome = await work();
        if (outcome.ok && outcome.step > 0) ownSteps.add(outcome.step);
        await settle(outcome);
        return outcome;
      } finally {
        set({ saving: state.saving - 1 });
      }
    });
  };
  const who = () => signature(state.status);
  const because = (reason: string | undefined) => (reason === undefined ? {} : { reason });

  const execute: YearStore['execute'] = (command, reason) =>
    send(
      () => api.changes.execute({ who: who(), command, ...because(reason) }),
      async (outcome) => {
        if (outcome.ok) await reload(command.type === 'importClassYear' ? command.classYear.schoolYear : undefined);
      },
    );

  const move = (direction: 'undo' | 'redo') =>
    send(
      async () => {
        const step = state.undoState[direction];
        if (step === null) {
          const code = direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo';
          return { ok: false, refusal: { code } };
        }
        return api.changes[direction]({ who: who(), step });
      },
      () => reload(),
    );

  const hear = (change: LiveChange) =>
    void queue(async () => {
      if (ownSteps.delete(change.step)) return set({ undoState: change.undoState });
      await reload(undefined, change.isOtherStore);
    }).catch(() => set({ isConnected: false }));
  const setConnected = (isConnected: boolean) => {
    if (isConnected && !state.isConnected) void queue(() => reload());
    if (isConnected !== state.isConnected) set({ isConnected });
  };
  void listen(api, hear, setConnected);
  // A window that was long away may have missed midnight, or a change that came while it was being opened.
  window.addEventListener('focus', () => {
    void queue(async () => {
      const status = await api.status.read();
      const { today } = state.status;
      const isCurrent = JSON.stringify(status.undoState) === JSON.stringify(state.undoState) && status.today === today;
      if (!isCurrent) await reload();
    }).catch(() => undefined);
  });
  followSettings();

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    execute,
    editTrajectory(trajectoryId, edits, reason) {
      const edit: PendingEdit = { trajectoryId, edits };
      pending = [...pending, edit];
      show();
      const settled = () => {
        pending = pending.filter((other) => other !== edit);
      };
      return send(
        () => {
          const schoolYear = stored!.classYear.schoolYear;
          const version = stored!.versions[versionKey('trajectory', trajectoryId)] ?? 0;
          const command = { type: 'editTrajectory', schoolYear, id: trajectoryId, version, edits: [...edits] } as const;
          return api.changes.execute({ who: who(), command: command as never, ...because(reason) });
        },
        async (outcome) => {
          settled();
          if (outcome.ok) {
            stored = confirmEdit(stored!, edit, outcome.step);
            show(outcome.step > 0 ? { undoState: { undo: outcome.step, redo: null } } : {});
            changed();
          } else if (outcome.refusal.code === 'stale' || outcome.refusal.code === 'missing') await reload();
          else show();
        },
      ).catch((error: unknown) => {
        settled();
        show();
        throw error;
      });
    },
    undo: () => move('undo'),
    redo: () => move('redo'),
    openYear: (schoolYear) => {
      remember(yearMemory(state.status), schoolYear);
      return queue(() => reload(schoolYear));
    },
    setLanguage(language) {
      chooseLanguage(language);
      const version = state.settings.find(({ setting }) => setting.key === 'language')?.version ?? 0;
      void execute({ type: 'putSetting', version, content: { key: 'language', value: language } });
    },
  };
}
