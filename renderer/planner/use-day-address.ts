import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { fromDayNumber, isIsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { Planner } from './state/use-planner.ts';

/** How long the focus rests on a day before the address names it. */
const restMs = 400;

/** Keeps the address and the day that has the focus the same, so that a link leads back to where a person was. */
export function useDayAddress({ store, actions }: Planner, asked: string | undefined): void {
  const navigate = useNavigate();
  const written = useRef(asked);
  const { first, dayCount } = store.get().stored.facts.plan.context.frame;
  useEffect(() => {
    if (asked === undefined || asked === written.current || !isIsoDate(asked)) return;
    written.current = asked;
    const day = toDayNumber(asked) - first;
    if (day >= 0 && day < dayCount) actions.select(day, false);
  }, [asked, actions, first, dayCount]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const head = store.get().selection?.head;
      if (head === undefined) return;
      const day = fromDayNumber(first + head);
      if (day === written.current) return;
      written.current = day;
      void navigate({ to: '.', search: (before) => ({ ...before, day }), replace: true });
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, navigate, first]);
}
