import { useEffect } from 'react';

const dialog = '[role=dialog], [role=alertdialog]';

/** True where a dialog left the page with what was removed. */
function tookDialog(records: readonly MutationRecord[]): boolean {
  return records.some(({ removedNodes }) =>
    [...removedNodes].some((node) => node instanceof Element && (node.matches(dialog) || node.querySelector(dialog))),
  );
}

/** What names, with selectors in `data-focus-home`, the best first, who has the focus when the one that had it leaves; the nearest first. */
function homesOf(element: HTMLElement): HTMLElement[] {
  const home = element.closest<HTMLElement>('[data-focus-home]');
  return home ? [home, ...(home.parentElement ? homesOf(home.parentElement) : [])] : [];
}

/** Who has the focus now that the one that had it left: what the nearest place that is still there names. */
function successorIn(homes: readonly HTMLElement[]): HTMLElement | undefined {
  for (const home of homes) {
    if (!home.isConnected) continue;
    for (const selector of (home.dataset.focusHome ?? '').split(',')) {
      const found = home.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Gives the focus back to where it was before a dialog opened, whichever dialog it was and however it closed, and hands it
 * on when a button leaves with what it did, so that the keyboard never falls back to the start of the page.
 */
export function useFocusReturn(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    let homes: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(dialog)) return;
      last = target;
      homes = homesOf(target);
    };
    const observer = new MutationObserver((records) => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (!isLost || !last || document.querySelector(dialog)) return;
      if (!last.isConnected) successorIn(homes)?.focus({ preventScroll: true });
      else if (tookDialog(records)) last.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
