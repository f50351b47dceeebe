import { type RefObject, useLayoutEffect, useRef } from 'react';

type Followed = {
  /** Ids of the rows as they are shown. */
  readonly shown: readonly string[];
  readonly row: number;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** Tells where the row with the focus went when it moved, as after a name was typed by which the table is sorted. */
export function useFollowRow({ shown, row, scroller }: Followed, follow: (row: number) => void): void {
  const known = useRef({ shown, id: shown[row] });
  const latest = useRef(follow);
  latest.current = follow;
  useLayoutEffect(() => {
    const { shown: before, id } = known.current;
    const now = before === shown || id === undefined ? -1 : shown.indexOf(id);
    const hasFocus = scroller.current?.contains(document.activeElement?.closest('[role=gridcell]') ?? null);
    const isElsewhere = now >= 0 && now !== row && hasFocus === true;
    known.current = { shown, id: isElsewhere ? id : shown[row] };
    if (isElsewhere) latest.current(now);
  }, [shown, row, scroller]);
}
