import { type CellView, type HalfView, hasLetter } from './cell-views.ts';
import type { DayElements } from './day-cells.ts';
import marks from './Marks.module.css';
import styles from './YearGrid.module.css';

/** The elements of one cell that change with the plan. */
export type DrawnCell = DayElements & {
  readonly morning: HTMLElement;
  readonly afternoon: HTMLElement;
  readonly mark: HTMLElement;
};

export function part(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.ariaHidden = 'true';
  return element;
}

/** Writes a text only where it is another one: a text that is written again is laid out again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const made = new WeakMap<HTMLElement, DrawnCell>();

/** Puts the shapes of a day into its cell, under the date that the calendar wrote; once, however often it is mounted. */
export function makeCell(element: HTMLElement, isToday: boolean): DrawnCell {
  const known = made.get(element);
  if (known) return known;
  const cell = {
    element,
    morning: part(styles.half!),
    afternoon: part(styles.half!),
    mark: part(marks.mark!),
    heard: document.createElement('span'),
    key: '',
  };
  cell.heard.className = 'heard';
  element.prepend(cell.morning);
  element.setAttribute('role', 'gridcell');
  element.tabIndex = -1;
  element.ariaSelected = 'false';
  element.dataset.today = String(isToday);
  made.set(element, cell);
  return cell;
}

/** The mark of a free day that is worked, or of the day that replaces a public holiday. */
function smallV(): HTMLElement {
  const v = document.createElement('i');
  v.className = styles.v!;
  v.textContent = 'v';
  return v;
}

function drawHalf(element: HTMLElement, view: HalfView, letterOf: (kind: string) => string): void {
  element.dataset.kind = view.kind;
  element.dataset.pinned = String(view.isPinned);
  element.className = `${styles.half} kind-${view.kind}`;
  element.textContent = hasLetter(view) ? letterOf(view.kind) : '';
  if (view.hasV) element.append(smallV());
}

/** Makes a cell show a view; a cell that shows it already is left alone. */
export function drawCell(cell: DrawnCell, view: CellView, words: { letterOf(kind: string): string }): void {
  if (cell.key === view.key) return;
  cell.key = view.key;
  const { dataset } = cell.element;
  dataset.halves = view.afternoon ? '2' : '1';
  dataset.run = `${view.startsRun ? 's' : ''}${view.endsRun ? 'e' : ''}`;
  dataset.kind = view.morning.kind;
  // The date stands above the shapes and takes the letter colour of the first.
  cell.element.style.color = `var(--kind-${view.morning.kind}-letter, var(--ink3))`;
  drawHalf(cell.morning, view.morning, words.letterOf);
  // What says nothing is not there: three hundred days with an empty part each would take their time in every layout.
  if (view.afternoon) {
    drawHalf(cell.afternoon, view.afternoon, words.letterOf);
    cell.morning.after(cell.afternoon);
  } else cell.afternoon.remove();
  drawMark(cell, view);
}

/** Puts the mark of what was found on a day over it, or takes it away. */
export function drawMark({ element, mark }: { element: HTMLElement; mark: HTMLElement }, view: CellView): void {
  if (view.mark) {
    mark.dataset.mark = view.mark;
    if (!mark.isConnected) element.append(mark);
  } else mark.remove();
}

/** The place for a month's hours, right of its name; the month becomes a grid whose days take the keyboard. */
export function makeMonthHours(grid: HTMLElement): HTMLElement {
  grid.setAttribute('role', 'grid');
  const hours = document.createElement('span');
  hours.className = styles.monthHours!;
  grid.querySelector(`.${styles.monthHead}`)?.append(hours);
  return hours;
}

/** The place for a week's hours, left of its days. */
export function makeWeekHours(row: HTMLElement): HTMLElement {
  const hours = document.createElement('span');
  hours.className = styles.weekHours!;
  hours.setAttribute('role', 'rowheader');
  row.append(hours);
  return hours;
}
