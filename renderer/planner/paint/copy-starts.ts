/** The Mondays after a week up to a day, where the copies of that week start. */
export function startsOfWeeks(monday: number, last: number): readonly number[] {
  return startsBetween(monday + 7, last, 7);
}

/** Where copies of a number of days start so that each stands on the same weekdays and none lies over another. */
export function startsBetween(first: number, last: number, days: number): readonly number[] {
  const step = days === 1 ? 1 : Math.ceil(days / 7) * 7;
  const starts: number[] = [];
  for (let start = first; start <= last; start += step) starts.push(start);
  return starts;
}
