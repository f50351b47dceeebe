import { createObservable, useObservable } from '../state/observable.ts';

export type Question = {
  /** What would happen, in the first sentence. */
  readonly title: string;
  readonly text?: string;
  /** Verb and object, never "OK". */
  readonly action: string;
  /** What the other button says; else that nothing happens. */
  readonly cancel?: string;
  /** It takes something away: the safe button has the focus. */
  readonly isDestructive?: boolean;
};
type Asked = Question & { readonly answer: (isConfirmed: boolean) => void };

const asked = createObservable<Asked | undefined>(undefined);

/** Asks a person and gives the answer; one question at a time, a new one takes the place of an open one. */
export function confirm(question: Question): Promise<boolean> {
  asked.get()?.answer(false);
  return new Promise((resolve) => {
    const answer = (isConfirmed: boolean) => {
      asked.set(undefined);
      resolve(isConfirmed);
    };
    asked.set({ ...question, answer });
  });
}

export function useQuestion(): Asked | undefined {
  return useObservable(asked);
}
