import { type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { keyOfFinding, type PlannerState, type PlannerStore } from '../state/planner-store.ts';
import { setText } from './cell-dom.ts';
import { type CellView, cellViews } from './cell-views.ts';
import { dayMarks, shownDays } from './day-marks.ts';
import type { HoursPlaces } from './hours-places.ts';
import { createOutline, daysOfRange } from './outline.ts';
import { rangeOf } from './selection.ts';

/** The words that the cells need: letters of kinds, and hours. */
export type CellWords = {
  letterOf(kind: string): string;
  labelOf(day: number): string;
  hours(minutes: number): string;
};

/** The elements of one cell; each calendar keeps what else it needs. */
export type DayElements = {
  readonly element: HTMLElement;
  /** What a reader of the screen hears after the date. */
  readonly heard: HTMLElement;
  /** Key of the view that was drawn last. */
  key: string;
};

/** How a calendar draws its days. */
export type CellDrawer<C extends DayElements = DayElements> = {
  makeCell(element: HTMLElement, isToday: boolean): C;
  drawCell(cell: C, view: CellView, words: CellWords): void;
  readonly places: HoursPlaces;
  /** Days with another number lie apart on screen and are outlined apart. */
  blockOf(day: number): number;
};

/** The elements of a calendar outside React: a map from day to cell, changed in place whenever the plan shown is another one. */
export type DayCells = {
  mountDay(date: IsoDate, element: HTMLElement): void;
  unmountDay(date: IsoDate): void;
  /** The cell of a day, to put the focus on. */
  elementOf(day: number): HTMLElement | undefined;
  dayOf(element: Element): number | undefined;
  /** Other words: every cell is drawn anew. */
  setWords(words: CellWords): void;
  /** Calls after days came on screen, until the returned function is called: what others draw in them can be drawn now. */
  onMounted(listener: () => void): () => void;
  /** Follows the store until the returned function is called. */
  follow(): () => void;
};

type Drawn = Pick<PlannerState, 'shown' | 'selection' | 'hovered' | 'opened'>;

/** Draws what differs from what was drawn before; one tab stop is the day that has the keyboard. */
function createDrawing<C extends DayElements>(store: PlannerStore, drawer: CellDrawer<C>, firstWords: CellWords) {
  const frameFirst = store.get().stored.facts.plan.context.frame.first;
  const cells = new Map<number, C>();
  const elementOf = (day: number) => cells.get(day)?.element;
  const outline = createOutline(elementOf, drawer.blockOf);
  let words = firstWords;
  let drawn: Drawn | undefined;
  let tabStop = -1;

  let viewed: { readonly shown: PlannerState['shown']; readonly views: readonly CellView[] } | undefined;
  const viewsOf = (shown: PlannerState['shown']) => {
    const { looks, findings } = shown;
    if (viewed?.shown !== shown)
      viewed = { shown, views: cellViews(looks, dayMarks(findings, frameFirst), frameFirst) };
    return viewed.views;
  };
  const drawPlan = (shown: PlannerState['shown']) => {
    const views = viewsOf(shown);
    for (const [day, cell] of cells) drawer.drawCell(cell, views[day]!, words);
    drawer.places.draw(shown.facts, words.hours);
  };
  /** A cell is drawn as soon as it is there: the calendar measures its days, and what changes after that is laid out twice. */
  const mount = (day: number, cell: C) => {
    cells.set(day, cell);
    cell.key = '';
    drawer.drawCell(cell, viewsOf(store.get().shown)[day]!, words);
  };
  const drawSelection = ({ selection }: PlannerState) => {
    outline.draw('selected', selection ? daysOfRange(rangeOf(selection)) : new Set());
    const day = selection?.head ?? tabStop;
    const [before, now] = [elementOf(tabStop), elementOf(day)];
    if (before && day !== tabStop) before.tabIndex = -1;
    tabStop = day;
    if (now) now.tabIndex = 0;
    drawLabel(day);
  };
  const drawLabel = (day: number) => {
    const cell = cells.get(day);
    if (!cell) return;
    setText(cell.heard, words.labelOf(day));
    if (!cell.heard.isConnected) cell.element.append(cell.heard);
  };
  let labelling: number | undefined;
  /** All days are named when there is time: nobody hears them while something is dragged. */
  const drawLabelsSoon = () => {
    if (labelling !== undefined) cancelIdleCallback(labelling);
    labelling = requestIdleCallback(() => {
      for (const day of cells.keys()) drawLabel(day);
    });
  };
  const drawPointed = ({ shown, hovered, opened }: PlannerState) => {
    const key = hovered ?? opened;
    const finding = key && shown.findings.find((one) => keyOfFinding(one) === key);
    outline.draw('pointed', new Set(finding ? shownDays(finding, frameFirst) : []));
  };
  const draw = () => {
    const state = store.get();
    const isOtherPlan = state.shown !== drawn?.shown;
    if (isOtherPlan) drawPlan(state.shown);
    if (isOtherPlan && state.shown === state.stored) drawLabelsSoon();
    if (isOtherPlan || state.selection !== drawn?.selection) drawSelection(state);
    if (isOtherPlan || state.hovered !== drawn?.hovered || state.opened !== drawn?.opened) drawPointed(state);
    drawn = state;
  };
  const drawAll = () => {
    drawn = undefined;
    draw();
  };
  const setWords = (other: CellWords) => {
    if (other === words) return;
    words = other;
    for (const cell of cells.values()) cell.key = '';
    drawAll();
  };
  return { frameFirst, cells, elementOf, mount, draw, drawAll, setWords };
}

export function createDayCells<C extends DayElements>(
  store: PlannerStore,
  today: number,
  drawer: CellDrawer<C>,
  firstWords: CellWords,
): DayCells {
  const { frameFirst, cells, elementOf, mount, draw, drawAll, setWords } = createDrawing(store, drawer, firstWords);
  const listeners = new Set<() => void>();
  let isScheduled = false;
  /** Cells come one by one; what goes over several is drawn when all of them are there. */
  const drawSoon = () => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      drawAll();
      for (const listener of listeners) listener();
    });
  };
  const dayOfDate = (date: IsoDate) => toDayNumber(date) - frameFirst;
  const { dayCount } = store.get().stored.facts.plan.context.frame;
  return {
    elementOf,
    setWords,
    mountDay(date, element) {
      const day = dayOfDate(date);
      // The first and the last week on screen may have days that no plan has.
      if (day < 0 || day >= dayCount) return;
      mount(day, drawer.makeCell(element, frameFirst + day === today));
      drawer.places.mountAround(element, day);
      drawSoon();
    },
    unmountDay(date) {
      cells.delete(dayOfDate(date));
    },
    dayOf(element) {
      const date = element.closest<HTMLElement>('[role=gridcell][data-date]')?.dataset.date;
      const day = date === undefined ? -1 : dayOfDate(date as IsoDate);
      return cells.has(day) ? day : undefined;
    },
    onMounted(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow() {
      drawAll();
      return store.subscribe(draw);
    },
  };
}
