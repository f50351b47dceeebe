import { isoWeekOf } from '../../../shared/calendar/iso-date.ts';
import type { WeekHours } from '../../../shared/hours/hours-summary.ts';
import { part, setText } from '../grid/cell-dom.ts';
import type { HoursPlaces } from '../grid/hours-places.ts';
import styles from './WeekHead.module.css';

/** The words of the week column. */
export type WeekWords = {
  week(number: number): string;
  lessons(periods: number): string;
  hours(minutes: number): string;
};

type WeekPlace = {
  readonly index: number;
  readonly name: HTMLElement;
  readonly work: HTMLElement;
  readonly lessons: HTMLElement;
  readonly bar: HTMLElement;
  readonly sum: HTMLElement;
};

function line(name: string): HTMLElement {
  const element = part(name);
  element.ariaHidden = null;
  return element;
}

function makePlace(row: HTMLElement, index: number): WeekPlace {
  const head = line(styles.head!);
  head.setAttribute('role', 'rowheader');
  const place = {
    index,
    name: line(styles.name!),
    work: line(styles.work!),
    lessons: line(styles.lessons!),
    bar: part(styles.bar!),
    sum: line(styles.sum!),
  };
  place.bar.append(part(styles.workPart!), part(styles.schoolPart!));
  head.append(place.name, place.work, place.lessons, place.bar, place.sum);
  row.append(head);
  return place;
}

function drawPlace(place: WeekPlace, week: WeekHours, words: WeekWords): void {
  const { workMinutes, lessonPeriods, schoolMinutes, fullTimeMinutes } = week;
  const together = workMinutes + schoolMinutes;
  setText(place.work, workMinutes === 0 ? '–' : words.hours(workMinutes));
  setText(place.lessons, lessonPeriods === 0 ? '' : words.lessons(lessonPeriods));
  setText(place.sum, fullTimeMinutes === 0 ? '' : `${words.hours(together)} / ${words.hours(fullTimeMinutes)}`);
  place.sum.dataset.over = String(fullTimeMinutes > 0 && together > fullTimeMinutes);
  const whole = Math.max(together, fullTimeMinutes, 1);
  const [work, school] = place.bar.children as unknown as [HTMLElement, HTMLElement];
  work.style.width = `${(workMinutes / whole) * 100}%`;
  school.style.width = `${(schoolMinutes / whole) * 100}%`;
}

/** The column left of a month: each week with its hours of work, its lessons, and both against the full week. */
export function createWeekPlaces(frameFirst: number, words: WeekWords): HoursPlaces {
  const places = new Map<HTMLElement, WeekPlace>();
  return {
    mountAround(cell, day) {
      const row = cell.closest<HTMLElement>('[role=row]');
      if (!row || row.querySelector('[role=rowheader]')) return;
      const monday = day - (day % 7);
      const place = makePlace(row, monday / 7);
      place.name.textContent = words.week(isoWeekOf(frameFirst + monday).week);
      places.set(row, place);
    },
    draw(facts) {
      for (const [row, place] of places) {
        const week = facts.hours.weeks[place.index];
        if (!row.isConnected) places.delete(row);
        else if (week) drawPlace(place, week, words);
      }
    },
  };
}
