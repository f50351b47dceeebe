import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { type DayNumber, dayNumberOf, daysInMonth } from '../../shared/calendar/iso-date.ts';
import type { ClassDays } from '../../shared/plan/class-days.ts';
import { useText } from '../text/use-text.ts';
import { brushKinds, type EntryKind, keyOf } from './brushes.ts';
import styles from './Calendar.module.css';
import { type DayRange, rangeOf } from './entries.ts';
import { MonthTable } from './MonthTable.tsx';
import { monthsFrom, moveDay } from './move-day.ts';

/** The days that are selected, and the one of them that has the keyboard. */
export type Selection = DayRange & { readonly focus: DayNumber };

type Props = {
  readonly days: ClassDays;
  readonly today: DayNumber;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** What a stroke of the mouse paints with; without a brush it only selects. */
  readonly brush: EntryKind | undefined;
  readonly onPaint: (range: DayRange, kind: EntryKind | 'nothing') => void;
};

function dayUnder(target: EventTarget | null): DayNumber | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return cell ? Number(cell.dataset.day) : undefined;
}

/** Twelve months in which days are picked and painted by mouse, across months too, and by keys. */
export function CalendarGrid({ days, today, selection, onSelect, brush, onPaint }: Props) {
  const { t } = useText();
  const { frame } = days.calendarDays;
  const root = useRef<HTMLDivElement>(null);
  const anchor = useRef<DayNumber | undefined>(undefined);
  const hasKeyboard = useRef(false);
  const { first, last, focus } = selection;
  // The focus follows the selection, wherever that was made, but is never taken from elsewhere.
  useEffect(() => {
    const day = root.current?.querySelector<HTMLElement>(`[data-day="${focus}"]`);
    if (hasKeyboard.current) day?.focus();
    // The panel speaks of this day: in a small window it may be below what is seen.
    day?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  const down = (event: PointerEvent) => {
    const day = dayUnder(event.target);
    if (day === undefined || event.button !== 0) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    anchor.current = event.shiftKey ? (focus === last ? first : last) : day;
    onSelect({ ...rangeOf(anchor.current, day), focus: day });
  };
  const move = (event: PointerEvent) => {
    if (anchor.current === undefined || event.buttons === 0) return;
    const day = dayUnder(document.elementFromPoint(event.clientX, event.clientY));
    if (day !== undefined && day !== focus) onSelect({ ...rangeOf(anchor.current, day), focus: day });
  };
  const up = () => {
    if (anchor.current !== undefined && brush) onPaint({ first, last }, brush);
    anchor.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = moveDay(focus, event.key);
    if (next !== undefined) {
      event.preventDefault();
      if (next < frame.first + frame.startIndex || next > frame.first + frame.endIndex) return;
      const start = focus === last ? first : last;
      onSelect({ ...(event.shiftKey ? rangeOf(start, next) : { first: next, last: next }), focus: next });
      return;
    }
    const painted = brushKinds.find((kind) => keyOf(kind, t) === event.key.toLowerCase());
    const isErased = event.key === 'Delete' || event.key === 'Backspace';
    if (!painted && !isErased) return;
    event.preventDefault();
    onPaint({ first, last }, painted ?? 'nothing');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grids inside have the roles; pointer and keys work across them
    <div
      ref={root}
      className={styles.months}
      data-brush={brush}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onKeyDown={press}
      onFocus={() => {
        hasKeyboard.current = true;
      }}
      onBlur={() => {
        hasKeyboard.current = false;
      }}
    >
      {monthsFrom(frame.first + frame.startIndex).map(({ year, month }) => {
        const start = dayNumberOf(year, month, 1);
        const end = start + daysInMonth(year, month) - 1;
        const isHere = focus >= start && focus <= end;
        return (
          <MonthTable
            key={month}
            {...{ year, month, days, today }}
            focus={isHere ? focus : undefined}
            first={Math.min(Math.max(first, start), end + 1)}
            last={Math.max(Math.min(last, end), start - 1)}
          />
        );
      })}
    </div>
  );
}
