import { useSyncExternalStore } from 'react';
import { setPinReason } from '../state/reason.ts';

type Question = { readonly answer: (reason: string | undefined) => void };

let question: Question | undefined;
const listeners = new Set<() => void>();

function set(next: Question | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Asks for the reason of pins and remembers it; undefined when the person changes their mind. */
export function askReason(): Promise<string | undefined> {
  question?.answer(undefined);
  return new Promise((resolve) => {
    set({
      answer(reason) {
        set(undefined);
        if (reason !== undefined) setPinReason(reason);
        resolve(reason);
      },
    });
  });
}

export function useReasonQuestion(): Question | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
}
