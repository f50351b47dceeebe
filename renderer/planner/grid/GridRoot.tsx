import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePlanner } from '../state/use-planner.ts';
import type { DayCells } from './day-cells.ts';
import type { GridLetters } from './grid-keys.ts';
import { performKey } from './perform-key.ts';
import type { Bounds } from './selection.ts';
import { watchPointer } from './watch-pointer.ts';

/** What every calendar of the planner is given. */
export type GridProps = {
  readonly bounds: Bounds;
  readonly today: number;
  readonly letters: GridLetters;
  readonly applyOpenFix: () => void;
  readonly isNarrow: boolean;
};

type Props = Pick<GridProps, 'bounds' | 'letters' | 'applyOpenFix'> & {
  readonly cells: DayCells;
  readonly label: string;
  readonly className: string | undefined;
  /** Keys of this calendar alone; true where it took the key. */
  readonly onOwnKey?: (event: KeyboardEvent) => boolean;
  readonly children: ReactNode;
};

/** The ground of a calendar: selects and paints by pointer, and does what the keys mean while one of its days has the focus. */
export function GridRoot({ cells, bounds, letters, applyOpenFix, label, className, onOwnKey, children }: Props) {
  const { store, actions } = usePlanner();
  const root = useRef<HTMLElement>(null);
  useEffect(() => cells.follow(), [cells]);
  useEffect(
    () => watchPointer({ root: root.current!, dayAt: (target) => cells.dayOf(target), store, actions }),
    [cells, store, actions],
  );
  const press = (event: KeyboardEvent) => {
    if (cells.dayOf(event.target as Element) === undefined) return;
    if (!onOwnKey?.(event) && !performKey({ store, actions, bounds, letters, applyOpenFix }, event)) return;
    event.preventDefault();
    const head = store.get().selection?.head;
    if (head !== undefined) cells.elementOf(head)?.focus();
  };
  return (
    <section
      ref={root}
      className={className}
      aria-label={label}
      onKeyDown={press}
      onFocus={(event) => {
        const day = cells.dayOf(event.target);
        // Whoever puts the focus on a day by other means, such as a reader of the screen, has chosen it.
        if (day !== undefined && day !== store.get().selection?.head) actions.select(day, false);
      }}
    >
      {children}
    </section>
  );
}
