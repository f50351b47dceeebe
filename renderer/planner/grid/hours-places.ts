import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { makeMonthHours, makeWeekHours, setText } from './cell-dom.ts';
import { monthMinutes, monthOf, weekViews } from './week-hours.ts';

/** Where hours stand in the calendar: beside the name of each month and left of each week. */
export type HoursPlaces = {
  /** Makes the places around a day, the first time one of its month or week comes. */
  mountAround(cell: HTMLElement, day: number): void;
  draw(facts: PlanFacts, hours: (minutes: number) => string): void;
};

export function createHoursPlaces(frameFirst: number): HoursPlaces {
  const weeks = new Map<HTMLElement, number>();
  const months = new Map<number, HTMLElement>();
  const monthAt = (day: number) => monthOf(frameFirst + day);
  return {
    mountAround(cell, day) {
      const grid = cell.closest<HTMLElement>('[role=table], [role=grid]');
      const row = cell.closest<HTMLElement>('[role=row]');
      if (!grid || !row) return;
      const month = monthAt(day);
      if (!months.get(month)?.isConnected) months.set(month, makeMonthHours(grid));
      const monday = day - (day % 7);
      // A week across two months shows its total in the month of its Thursday.
      if (monthAt(monday + 3) === month && !row.querySelector('[role=rowheader]')) {
        weeks.set(makeWeekHours(row), monday / 7);
      }
    },
    draw(facts, hours) {
      const views = weekViews(facts.hours);
      for (const [element, index] of weeks) {
        const week = views[index];
        const tone = week?.tone ?? 'none';
        if (element.dataset.tone !== tone) element.dataset.tone = tone;
        setText(element, !week || tone === 'none' ? '–' : hours(week.minutes));
      }
      const minutes = monthMinutes(facts.plan);
      for (const [month, element] of months) setText(element, hours(minutes.get(month) ?? 0));
    },
  };
}
