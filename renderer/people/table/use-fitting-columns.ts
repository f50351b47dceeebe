import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Column } from './column.ts';
import { fitColumns } from './fit-columns.ts';
import { widestOf } from './text-width.ts';

/** Width of the boxes that tick a row. */
const tickWidth = 28;
/** Texts that are longer than most are cut rather than take the room of a whole column. */
const mostWidth = 280;
/** Narrower than this, the dossier lies over the table and takes no room of it: see `People.module.css`. */
const overlay = '(max-width: 1000px)';

/** The least room of a column by its track. */
function leastOf({ width }: { readonly width: string }): number {
  return Number(/\d+/.exec(width)?.[0] ?? 0);
}

function needOf<Row>(column: Column<Row>, rows: readonly Row[], isFirst: boolean): number {
  const { beside } = column;
  if (beside === undefined) return leastOf(column);
  const font = `${isFirst ? 600 : 400} 12.5px "IBM Plex Sans Variable", system-ui, sans-serif`;
  const own = widestOf(
    rows.map((row) => column.text(row)),
    font,
  );
  return Math.max(leastOf(column), Math.min(mostWidth, own + beside));
}

/** How wide the table is, followed. */
function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setRoom(element.clientWidth - tickWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

type Asked<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isBeside: boolean;
  /** Columns that stay whatever the room: the one that sorts, and the one whose cell opened the dossier. */
  readonly kept: readonly string[];
};

/** The columns that are shown: all of them, or beside a dossier those whose texts have room, the names never cut. */
export function useFittingColumns<Row>({
  columns,
  rows,
  scroller,
  isBeside,
  kept,
}: Asked<Row>): readonly Column<Row>[] {
  const room = useRoom(scroller);
  const needs = useMemo(
    () => columns.map((column, at) => ({ ...column, need: needOf(column, rows, at === 0) })),
    [columns, rows],
  );
  const isTight = isBeside && room > 0 && !window.matchMedia(overlay).matches;
  const keptKey = kept.join(' ');
  return useMemo(() => {
    const shown = isTight ? new Set(fitColumns(needs, room, new Set(keptKey.split(' ')))) : undefined;
    const own = needs.filter(({ id }) => shown?.has(id) ?? true);
    const haveRoom = own.reduce((sum, { need }) => sum + need, 0) <= room;
    const withNeed = ({ need, ...column }: (typeof needs)[number], at: number): Column<Row> => ({
      ...column,
      ...((at === 0 || (isTight && haveRoom)) && { width: column.width.replace(/^minmax\(\d+px/, `minmax(${need}px`) }),
    });
    return own.map(withNeed);
  }, [needs, room, isTight, keptKey]);
}
