import type { Range } from './selection.ts';

/**
 * The sides of a day on which the outline of a set of days runs: `t`, `r`, `b`, `l`. A set is outlined per month, because
 * months lie apart on screen.
 */
export function outlineAt(days: ReadonlySet<number>, day: number, monthOf: (day: number) => number): string {
  const month = monthOf(day);
  const has = (other: number) => days.has(other) && monthOf(other) === month;
  return [
    has(day - 7) ? '' : 't',
    day % 7 !== 6 && has(day + 1) ? '' : 'r',
    has(day + 7) ? '' : 'b',
    day % 7 !== 0 && has(day - 1) ? '' : 'l',
  ].join('');
}

export function daysOfRange({ first, last }: Range): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** Draws outlines around sets of days; only cells that join or leave a set are touched. */
export function createOutline(
  elementOf: (day: number) => HTMLElement | undefined,
  monthOf: (day: number) => number,
): { draw(name: 'selected' | 'pointed', days: ReadonlySet<number>): void } {
  const outlined: Record<'selected' | 'pointed', ReadonlySet<number>> = { selected: new Set(), pointed: new Set() };
  return {
    draw(name, days) {
      for (const day of new Set([...outlined[name], ...days])) {
        const element = elementOf(day);
        if (!element) continue;
        if (days.has(day)) element.dataset[name] = outlineAt(days, day, monthOf);
        else delete element.dataset[name];
        if (name === 'selected') element.ariaSelected = String(days.has(day));
      }
      outlined[name] = days;
    },
  };
}
