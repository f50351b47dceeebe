import { civilDate } from '../../../shared/calendar/iso-date.ts';
import { type DayLook, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import type { DayMark } from './day-marks.ts';

/** How one half of a cell is drawn; `kind` is a day kind or an empty look. */
export type HalfView = {
  readonly kind: HalfLook['kind'];
  readonly isPinned: boolean;
  readonly hasV: boolean;
};

/** All that the cell of a day shows. Two views with the same `key` look the same. */
export type CellView = {
  readonly key: string;
  readonly morning: HalfView;
  /** Undefined where the whole day is one shape. */
  readonly afternoon?: HalfView;
  /** Where a run of days of one kind starts and ends, inside one week and one month. */
  readonly startsRun: boolean;
  readonly endsRun: boolean;
  readonly mark?: DayMark;
};

function isSameRun(a: DayLook | undefined, b: DayLook): boolean {
  return a?.isWhole === true && b.isWhole && a.morning.kind === b.morning.kind;
}

function isSameMonth(frameFirst: number, a: number, b: number): boolean {
  return civilDate(frameFirst + a).month === civilDate(frameFirst + b).month;
}

function halfView({ kind, isPinned, hasV }: HalfLook): HalfView {
  return { kind, isPinned, hasV };
}

function keyOfHalf({ kind, isPinned, hasV }: HalfView): string {
  return `${kind}${isPinned ? '!' : ''}${hasV ? 'v' : ''}`;
}

/** Month borders of a frame as a set of first days, so that no cell asks for a date twice. */
function monthStarts(frameFirst: number, days: number): ReadonlySet<number> {
  const starts = new Set<number>();
  for (let day = 1; day < days; day++) if (!isSameMonth(frameFirst, day - 1, day)) starts.add(day);
  return starts;
}

let known: { readonly frameFirst: number; readonly starts: ReadonlySet<number> } | undefined;

function startsOf(frameFirst: number, days: number): ReadonlySet<number> {
  if (known?.frameFirst !== frameFirst) known = { frameFirst, starts: monthStarts(frameFirst, days) };
  return known.starts;
}

/** The views of all days of a frame, from how they look and what was found on them. */
export function cellViews(
  looks: readonly DayLook[],
  marks: ReadonlyMap<number, DayMark>,
  frameFirst: number,
): readonly CellView[] {
  const starts = startsOf(frameFirst, looks.length);
  return looks.map((look, index) => {
    const { morning, afternoon, isWhole } = look;
    const joins = (day: number) => day % 7 !== 0 && !starts.has(day) && isSameRun(looks[day - 1], looks[day]!);
    const startsRun = !joins(index);
    const endsRun = index + 1 >= looks.length || !joins(index + 1);
    const mark = marks.get(index);
    const views = { morning: halfView(morning), ...(!isWhole && { afternoon: halfView(afternoon) }) };
    const key = `${keyOfHalf(morning)}|${isWhole ? '' : keyOfHalf(afternoon)}|${startsRun ? 's' : ''}${endsRun ? 'e' : ''}|${mark ?? ''}`;
    return { key, ...views, startsRun, endsRun, ...(mark && { mark }) };
  });
}

/** True where a cell can be selected and painted. */
export function isOpen(look: DayLook): boolean {
  return look.morning.kind !== 'outside' || look.afternoon.kind !== 'outside';
}

/** True for a half with a letter; used by cells and by words alike. */
export function hasLetter(view: HalfView): boolean {
  return hasKind({ ...view, workplace: -1 });
}
