import { useEffect } from 'react';

const dialog = '[role=dialog], [role=alertdialog]';

/** True where a dialog left the page with what was removed. */
function tookDialog(records: readonly MutationRecord[]): boolean {
  return records.some(({ removedNodes }) =>
    [...removedNodes].some((node) => node instanceof Element && (node.matches(dialog) || node.querySelector(dialog))),
  );
}

/** Gives the focus back to where it was before a dialog opened, whichever dialog it was and however it closed. */
export function useFocusReturn(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest(dialog)) last = target;
    };
    const observer = new MutationObserver((records) => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && last?.isConnected && tookDialog(records) && !document.querySelector(dialog))
        last.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
