import type { EventInput } from '@fullcalendar/react';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayCard } from '../month/day-cards.ts';
import type { MovingPart } from './use-part-keys.ts';

/** A moment of the wall clock as the calendar writes it; minutes past midnight lie on the next day. */
export function momentOf(dayNumber: number, minutes: number): string {
  const [day, rest] = [dayNumber + Math.floor(minutes / 1440), minutes % 1440];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${fromDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00`;
}

/** The cards with the hours that a part has on its way. */
export function withMoving(cards: readonly DayCard[], moving: MovingPart | undefined): readonly DayCard[] {
  if (!moving) return cards;
  return cards.map((card) => (card.day === moving.day ? { ...card, times: moving.parts } : card));
}

/** Each stretch of lessons and work as an event of the calendar; a whole shift, or each part of a split one, can be dragged and resized. */
export function weekEvents(cards: readonly DayCard[], frameFirst: number): readonly EventInput[] {
  return cards.flatMap((card) =>
    card.times.map(({ start, end }, index): EventInput => {
      const canMove = card.shift !== undefined && card.part === 'day';
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
