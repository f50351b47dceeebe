import { createObservable, useObservable } from '../state/observable.ts';

/** What was done, with the step that undoing it would take. */
export type Toast = { readonly text: string; readonly step: number };
type Shown = { readonly toast: Toast | undefined; readonly notice: string | undefined };

const shown = createObservable<Shown>({ toast: undefined, notice: undefined });

/** Says what was done, for a few seconds, with the way back. */
export function showToast(toast: Toast): void {
  shown.set({ ...shown.get(), toast });
}

export function clearToast(): void {
  shown.set({ ...shown.get(), toast: undefined });
}

/** Says why something was not done, until it is read or the next change succeeds. */
export function showNotice(notice: string): void {
  shown.set({ notice, toast: undefined });
}

export function clearNotice(): void {
  if (shown.get().notice !== undefined) shown.set({ ...shown.get(), notice: undefined });
}

export function useNotices(): Shown {
  return useObservable(shown);
}
