import { useSyncExternalStore } from 'react';

export type Question = {
  /** What would happen, in the first sentence. */
  readonly title: string;
  readonly text?: string;
  /** Verb and object, never "OK". */
  readonly action: string;
  /** What the other button says; else that nothing happens. */
  readonly cancel?: string;
  /** It takes something away: the safe button comes first and has the focus. */
  readonly isDestructive?: boolean;
};
type Asked = Question & { readonly answer: (isConfirmed: boolean) => void };

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Asks a person and gives the answer; one question at a time, a new one takes the place of an open one. */
export function confirm(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    const answer = (isConfirmed: boolean) => {
      set(undefined);
      resolve(isConfirmed);
    };
    set({ ...question, answer });
  });
}

export function useQuestion(): Asked | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
