import type { EventInput } from '@fullcalendar/react';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayCard } from '../month/day-cards.ts';

/** A moment of the wall clock as the calendar writes it; minutes past midnight lie on the next day. */
export function momentOf(dayNumber: number, minutes: number): string {
  const [day, rest] = [dayNumber + Math.floor(minutes / 1440), minutes % 1440];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${fromDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00`;
}

/** Each stretch of lessons and work as an event of the calendar; a whole shift in one piece can be dragged and resized. */
export function weekEvents(cards: readonly DayCard[], frameFirst: number): readonly EventInput[] {
  return cards.flatMap((card) =>
    card.times.map(({ start, end }, index): EventInput => {
      const canMove = card.shift !== undefined && card.part === 'day' && card.times.length === 1;
      return {
        id: `${card.id} ${index}`,
        start: momentOf(frameFirst + card.day, start),
        end: momentOf(frameFirst + card.day, end),
        editable: canMove,
        extendedProps: { card, index },
      };
    }),
  );
}

/** From when to when the axis runs: six to half past ten, and further where somebody works outside it. */
export function axisOf(cards: readonly DayCard[]): { readonly from: number; readonly until: number } {
  let [from, until] = [6 * 60, 22 * 60 + 30];
  for (const { times } of cards) {
    for (const { start, end } of times) {
      from = Math.min(from, Math.floor(start / 60) * 60);
      if (end > 1440) from = 0;
      until = Math.max(until, Math.min(1440, Math.ceil(end / 30) * 30));
    }
  }
  return { from, until };
}
