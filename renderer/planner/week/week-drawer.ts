import { drawMark, part } from '../grid/cell-dom.ts';
import type { CellDrawer, DayElements } from '../grid/day-cells.ts';
import marks from '../grid/Marks.module.css';

type Lane = DayElements & { readonly mark: HTMLElement };

const made = new WeakMap<HTMLElement, Lane>();

function makeLane(element: HTMLElement, isToday: boolean): Lane {
  const known = made.get(element);
  if (known) return known;
  const lane = { element, heard: document.createElement('span'), mark: part(marks.mark!), key: '' };
  lane.heard.className = 'heard';
  element.append(lane.heard);
  element.setAttribute('role', 'gridcell');
  element.closest('[role=table]')?.setAttribute('role', 'grid');
  element.tabIndex = -1;
  element.ariaSelected = 'false';
  element.dataset.today = String(isToday);
  made.set(element, lane);
  return lane;
}

/** Draws the columns of a week: findings, selection and focus; what happens in them is the calendar's. */
export function weekDrawer(): CellDrawer<Lane> {
  return {
    makeCell: makeLane,
    drawCell(lane, view) {
      lane.key = view.key;
      lane.element.dataset.kind = view.morning.kind;
      drawMark(lane, view);
    },
    places: { mountAround: () => undefined, draw: () => undefined },
    blockOf: () => 0,
  };
}
