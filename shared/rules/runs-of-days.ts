const daysInWeek = 7;

/**
 * Day indexes in question, joined as a person would tell them: weeks that follow each other are one run. A week in which
 * something was going on and nothing was wrong ends a run; an empty week, such as a holiday, does not.
 */
export function runsOfWeeks(
  dayCount: number,
  isWrong: (day: number) => boolean,
  isInUse: (day: number) => boolean,
): [number, ...number[]][] {
  const runs: [number, ...number[]][] = [];
  let isOpen = false;
  for (let monday = 0; monday < dayCount; monday += daysInWeek) {
    const days = Array.from({ length: daysInWeek }, (_, weekday) => monday + weekday);
    const [first, ...rest] = days.filter(isWrong);
    if (first === undefined) {
      if (days.some(isInUse)) isOpen = false;
      continue;
    }
    if (isOpen) runs.at(-1)!.push(first, ...rest);
    else runs.push([first, ...rest]);
    isOpen = true;
  }
  return runs;
}

/** Day indexes in question as unbroken runs. */
export function unbrokenRuns(dayCount: number, isWrong: (day: number) => boolean): [number, ...number[]][] {
  const runs: [number, ...number[]][] = [];
  for (let day = 0; day < dayCount; day++) {
    if (!isWrong(day)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
