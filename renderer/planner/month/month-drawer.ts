import { drawMark, part } from '../grid/cell-dom.ts';
import type { CellView } from '../grid/cell-views.ts';
import type { CellDrawer, CellWords, DayElements } from '../grid/day-cells.ts';
import marks from '../grid/Marks.module.css';
import type { PlannerStore } from '../state/planner-store.ts';
import styles from './MonthGrid.module.css';
import { createWeekPlaces, type WeekWords } from './week-places.ts';

type MonthCell = DayElements & { readonly mark: HTMLElement; readonly pin: HTMLElement };

function makeCell(element: HTMLElement, isToday: boolean): MonthCell {
  const known = made.get(element);
  if (known) return known;
  const cell = { element, heard: part('heard'), mark: part(marks.mark!), pin: part(styles.pin!), key: '' };
  cell.heard.ariaHidden = null;
  element.append(cell.heard, cell.pin);
  element.setAttribute('role', 'gridcell');
  element.closest('[role=table]')?.setAttribute('role', 'grid');
  element.tabIndex = -1;
  element.ariaSelected = 'false';
  element.dataset.today = String(isToday);
  made.set(element, cell);
  return cell;
}

const made = new WeakMap<HTMLElement, MonthCell>();

/** Draws the days of a month or week beside their cards: findings, pins, selection and the hours of each week. */
export function monthDrawer(store: PlannerStore, words: WeekWords & { pinned: string }): CellDrawer<MonthCell> {
  const { first } = store.get().stored.facts.plan.context.frame;
  return {
    makeCell,
    drawCell(cell: MonthCell, view: CellView, _: CellWords) {
      if (cell.key === view.key) return;
      cell.key = view.key;
      cell.element.dataset.kind = view.morning.kind;
      drawMark(cell, view);
      cell.pin.textContent = view.morning.isPinned || view.afternoon?.isPinned ? words.pinned : '';
    },
    places: createWeekPlaces(first, words),
    blockOf: () => 0,
  };
}
