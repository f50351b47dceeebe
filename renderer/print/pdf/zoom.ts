/** How large the pages are shown: fitted to the room there is, or at a size that was chosen. */
export type Zoom = 'page' | 'width' | number;

export type Size = { readonly width: number; readonly height: number };

/** Pixels on screen for one point of paper at 100 %. */
export const pixelsPerPoint = 96 / 72;

export const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Left and right of a page, and above and below it. */
export const pageMargin = 16;

/** The factor at which a page of some points is shown in the room there is; 1 is its true size. */
export function scaleOf(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return zoom;
  const width = (room.width - 2 * pageMargin) / (page.width * pixelsPerPoint);
  const height = (room.height - 2 * pageMargin) / (page.height * pixelsPerPoint);
  return Math.max(0.1, zoom === 'width' ? width : Math.min(width, height));
}

/** The next larger or smaller step from a factor, whichever fitting gave it. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const near = 0.005;
  const steps: readonly number[] = zoomSteps;
  if (direction === 1) return steps.find((step) => step > scale + near) ?? steps.at(-1)!;
  return steps.findLast((step) => step < scale - near) ?? steps[0]!;
}
