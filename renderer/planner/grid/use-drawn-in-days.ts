import { useLayoutEffect } from 'react';
import type { DayCells } from './day-cells.ts';

/** An element and the day in whose cell it is drawn. */
export type DrawnInDay = readonly [day: number, element: HTMLElement];

/** Draws elements in the cells of days; drawn again when other days come on screen, and gone with the component. */
export function useDrawnInDays(cells: DayCells, make: () => readonly DrawnInDay[]): void {
  useLayoutEffect(() => {
    let drawn: readonly DrawnInDay[] = [];
    const clear = () => {
      for (const [, element] of drawn) element.remove();
    };
    const draw = () => {
      clear();
      drawn = make();
      for (const [day, element] of drawn) cells.elementOf(day)?.append(element);
    };
    draw();
    const stop = cells.onMounted(draw);
    return () => {
      stop();
      clear();
    };
  });
}
