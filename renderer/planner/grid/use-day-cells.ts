import { useEffect, useMemo, useRef } from 'react';
import { formatHours } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { PlannerStore } from '../state/planner-store.ts';
import { usePlanner } from '../state/use-planner.ts';
import { type CellDrawer, type CellWords, createDayCells, type DayCells, type DayElements } from './day-cells.ts';
import { labelOfDay } from './day-label.ts';

/** The cells of a calendar, kept for as long as it is on screen. */
export function useDayCells<C extends DayElements>(
  today: number,
  makeDrawer: (store: PlannerStore) => CellDrawer<C>,
): DayCells {
  const { t, language } = useText();
  const { store } = usePlanner();
  const words = useMemo<CellWords>(
    () => ({
      letterOf: (kind) => t(`dayKinds.${kind}.letter`),
      labelOf: (day) => labelOfDay(store.get().shown, day, t, language),
      hours: formatHours,
    }),
    [store, t, language],
  );
  const cells = useRef<DayCells>(null);
  cells.current ??= createDayCells(store, today, makeDrawer(store), words);
  useEffect(() => cells.current?.setWords(words), [words]);
  return cells.current;
}
