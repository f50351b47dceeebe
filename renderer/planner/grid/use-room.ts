import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room of a calendar in pixels. */
export type Room = { readonly width: number; readonly height: number };

function roomOf(element: HTMLElement): Room {
  return { width: element.clientWidth, height: element.clientHeight };
}

/**
 * The room that an element leaves for a calendar; undefined until it was measured, which is before anything is painted.
 * Container queries would say the same, but lay ten months out half as slowly again.
 */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const measure = () => {
      const now = roomOf(element.current!);
      setRoom((before) => (before?.width === now.width && before.height === now.height ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** How a year is drawn in a room: smaller words in narrow days, larger ones on a large screen, less air in a low one. */
export function sizeIn({ width, height }: Room): {
  readonly words: 'small' | 'usual' | 'large';
  readonly isLow: boolean;
} {
  const words = width <= 1150 ? 'small' : width >= 1250 && height >= 600 ? 'large' : 'usual';
  return { words, isLow: height <= 420 };
}

/** The least height of a year that does not scroll, as its style says: two rows of months with weeks of 24 px. */
const lowest = 396;

/** True where a year has no more height than it needs, and perhaps less on screen: then it scrolls. */
export function isAtLowest({ height }: Room): boolean {
  return height <= lowest;
}
