import { useSyncExternalStore } from 'react';

/** What was done, with the step that undoing it would take. */
export type Toast = { readonly text: string; readonly step: number };
type Shown = { readonly toast: Toast | undefined; readonly notice: string | undefined };

let shown: Shown = { toast: undefined, notice: undefined };
const listeners = new Set<() => void>();

function set(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  for (const listener of listeners) listener();
}

/** Says what was done, for a few seconds, with the way back. */
export function showToast(toast: Toast): void {
  set({ toast });
}

export function clearToast(): void {
  set({ toast: undefined });
}

/** Says why something was not done, until it is read or the next change succeeds. */
export function showNotice(notice: string): void {
  set({ notice, toast: undefined });
}

export function clearNotice(): void {
  if (shown.notice !== undefined) set({ notice: undefined });
}

export function useNotices(): Shown {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
