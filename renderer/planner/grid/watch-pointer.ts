import type { PlannerActions } from '../state/planner-actions.ts';
import type { PlannerStore } from '../state/planner-store.ts';

type Watched = {
  readonly root: HTMLElement;
  readonly dayAt: (element: Element) => number | undefined;
  readonly store: PlannerStore;
  readonly actions: PlannerActions;
};

/** True on a card that the calendar moves, its edges included. */
function isMovable(target: Element): boolean {
  const card = target.closest('[data-movable]') ?? target.closest('[role=listitem]')?.querySelector('[data-movable]');
  return card != null;
}

/**
 * Selects and paints by mouse, pen or finger over all months at once. The calendar's own selection ends at the border of a
 * month, so the days under the pointer are looked up by its place. Returns how to stop.
 */
export function watchPointer({ root, dayAt, store, actions }: Watched): () => void {
  let anchor: number | undefined;
  let head: number | undefined;
  const dayUnder = (event: PointerEvent) => {
    const element = document.elementFromPoint(event.clientX, event.clientY);
    return element ? dayAt(element) : undefined;
  };
  const stroke = () => {
    if (anchor !== undefined && head !== undefined) actions.strokeTo({ anchor, head });
  };
  const down = (event: PointerEvent) => {
    const day = event.button === 0 && event.target instanceof Element ? dayAt(event.target) : undefined;
    if (day === undefined) return;
    const { selection, brush } = store.get();
    if (!brush && isMovable(event.target as Element)) {
      // The calendar itself drags what can be moved, unless a brush is in hand.
      actions.select(day, event.shiftKey);
      return;
    }
    event.preventDefault();
    anchor = event.shiftKey && selection ? selection.anchor : day;
    head = day;
    root.setPointerCapture(event.pointerId);
    stroke();
  };
  const move = (event: PointerEvent) => {
    if (anchor === undefined) return;
    const day = dayUnder(event);
    if (day === undefined || day === head) return;
    head = day;
    stroke();
  };
  const up = () => {
    if (anchor === undefined) return;
    anchor = undefined;
    // Not while moving: the focus makes the browser lay out the page at once.
    root.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true });
    void actions.endStroke();
  };
  const cancel = () => {
    if (anchor === undefined) return;
    anchor = undefined;
    actions.cancelStroke();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || anchor === undefined) return;
    event.stopPropagation();
    cancel();
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', onEscape, true);
  return () => {
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', onEscape, true);
  };
}
