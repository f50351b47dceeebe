import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Calls once the address is another than where a dialog was opened, and gives the focus to the dossier shown there. */
export function useElsewhere(leave: () => void): void {
  const href = useLocation({ select: (location) => location.href });
  const opened = useRef(href);
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (href === opened.current) return;
    latest.current();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-panel-title]')?.focus());
  }, [href]);
}
