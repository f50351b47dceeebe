import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { Explain } from './FindingItem.tsx';

/** A finding that is explained, and the place in the window that it is explained beside. */
export type Explained = { readonly finding: Finding; readonly top: number; readonly right: number };

/** How long the pointer rests before a finding is explained, and how long it may be on its way to the explanation. */
const waits = { open: 300, close: 200 };

/** One explanation for the whole list: it comes after a moment, and stays while the pointer is on it. */
export function useExplanation() {
  const [explanation, setExplanation] = useState<Explained>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: Explained | undefined) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setExplanation(next), next ? waits.open : waits.close);
  }, []);
  const explain = useCallback<Explain>(
    (finding, beside) => {
      const box = beside?.getBoundingClientRect();
      later(finding && box ? { finding, top: box.top, right: window.innerWidth - box.left } : undefined);
    },
    [later],
  );
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { explanation, explain, keep };
}
