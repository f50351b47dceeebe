/** Milliseconds of one job, and what it may take. */
export type Measured = {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
  readonly runs: number;
  readonly budget?: number;
};

/** Runs a job many times, each with its own number, after one run that is not counted; what it is prepared with is not timed. */
export async function measure<T>(
  name: string,
  budget: number,
  runs: number,
  prepare: (run: number) => Promise<T>,
  job: (prepared: T) => Promise<unknown>,
): Promise<Measured> {
  await job(await prepare(runs));
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const prepared = await prepare(run);
    const start = performance.now();
    await job(prepared);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { name, median: times[runs >> 1]!, slowest: times.at(-1)!, runs, budget };
}

/** Runs a long job once. */
export async function measureOnce(name: string, job: () => Promise<void>): Promise<Measured> {
  const start = performance.now();
  await job();
  const time = performance.now() - start;
  return { name, median: time, slowest: time, runs: 1 };
}

/** The figures as a table; a median over its budget is marked. */
export function report(figures: readonly Measured[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const number = (value: number) => value.toFixed(value < 100 ? 1 : 0).padStart(8);
  const lines = figures.map(({ name, median, slowest, runs, budget }) => {
    const verdict = budget === undefined ? '' : median <= budget ? `  ≤ ${budget}` : `  OVER ${budget}`;
    return `${name.padEnd(width)} ${number(median)} ${number(slowest)} ${String(runs).padStart(5)}${verdict}`;
  });
  return [
    `${'ms'.padEnd(width)} ${'median'.padStart(8)} ${'slowest'.padStart(8)} ${'runs'.padStart(5)}`,
    ...lines,
  ].join('\n');
}
