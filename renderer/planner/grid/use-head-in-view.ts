import { useEffect } from 'react';
import { usePlanner } from '../state/use-planner.ts';
import type { DayCells } from './day-cells.ts';

/** How long the calendar may take to get its height. */
const settlingMs = 1000;

/** Keeps the selected day in view where a calendar scrolls, as when it is enlarged: from the start, and wherever it moves. */
export function useHeadInView(cells: DayCells, isScrolling: boolean): void {
  const { store } = usePlanner();
  useEffect(() => {
    if (!isScrolling) return;
    const headOf = () => store.get().selection?.head;
    const cellOf = (head: number | undefined) => (head === undefined ? undefined : cells.elementOf(head));
    let shown = headOf();
    const settling = new ResizeObserver(() => cellOf(shown)?.scrollIntoView({ block: 'center' }));
    const frame = requestAnimationFrame(() => {
      const calendar = cellOf(shown)?.closest('section')?.firstElementChild;
      if (calendar) settling.observe(calendar);
    });
    const settled = () => settling.disconnect();
    const timer = setTimeout(settled, settlingMs);
    const stop = store.subscribe(() => {
      if (headOf() === shown) return;
      settled();
      shown = headOf();
      cellOf(shown)?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      settled();
      stop();
    };
  }, [cells, store, isScrolling]);
}
