import { type ReactNode, useLayoutEffect } from 'react';
import { createObservable, useObservable } from '../state/observable.ts';

/** One step of the path to what is on screen; the last one names the screen and has no address. */
export type Crumb = { readonly label: string; readonly to?: string };

/** What a screen puts in the frame around it. */
export type FrameSlots = {
  readonly crumbs?: readonly Crumb[];
  /** At the right of the top bar: view switch, at most one secondary and one primary button. */
  readonly actions?: ReactNode;
  /** In the status bar: keys at the left, what is selected at the right. */
  readonly status?: ReactNode;
};

const slots = createObservable<FrameSlots>({});

/** Fills the top bar and the status bar while the screen is there. */
export function useFrame(filled: FrameSlots): void {
  // After every showing of the screen: what it puts in the frame is as new as the screen itself.
  useLayoutEffect(() => slots.set(filled));
  useLayoutEffect(() => () => slots.set({}), []);
}

export function useFrameSlots(): FrameSlots {
  return useObservable(slots);
}
