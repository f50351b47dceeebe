import { useSyncExternalStore } from 'react';
import { setPinReason } from '../state/reason.ts';

/** A question that waits; only its first answer counts. */
export type ReasonQuestion = { readonly answer: (reason: string | undefined) => void };

let question: ReasonQuestion | undefined;
const listeners = new Set<() => void>();

function set(next: ReasonQuestion | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Asks for the reason of pins and remembers it; undefined when the person changes their mind. */
export function askReason(): Promise<string | undefined> {
  question?.answer(undefined);
  return new Promise((resolve) => {
    const asked: ReasonQuestion = {
      answer(reason) {
        if (question !== asked) return;
        set(undefined);
        if (reason !== undefined) setPinReason(reason);
        resolve(reason);
      },
    };
    set(asked);
  });
}

export function useReasonQuestion(): ReasonQuestion | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
}
