/** The middle of the figures. Throws without any. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('No figures to take the middle of');
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of a job: of the processor, all threads together, and by the clock. */
export type Time = { readonly processor: number; readonly clock: number };

/** Measures a job. Processor time leaves out what else the machine does meanwhile. */
export async function timeOf(job: () => Promise<unknown>): Promise<Time> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await job();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, clock: performance.now() - start };
}

export type Job = (round: number) => Promise<unknown>;

/** Milliseconds of the processor for a job, the middle of so many rounds after some to warm up; each round may do another part of it. */
export async function measure(job: Job, rounds: number, warmUps: number): Promise<number> {
  for (let round = 0; round < warmUps; round++) await job(round);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) figures.push((await timeOf(() => job(round))).processor);
  return median(figures);
}

/** Turns in which both jobs are measured. */
const turns = 3;

/**
 * Two jobs in turns, so that whatever else the machine does weighs on both; in a turn each runs by itself, so that neither clears up
 * after the other. Gives the middle of each and of the turns' ratios, second over first.
 */
export async function measureBeside(
  ours: Job,
  theirs: Job,
  rounds: number,
  warmUps: number,
): Promise<{ theirs: number; ratio: number }> {
  const figures: { theirs: number; ratio: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const first = await measure(ours, rounds, warmUps);
    const second = await measure(theirs, rounds, warmUps);
    figures.push({ theirs: second, ratio: second / first });
  }
  return { theirs: median(figures.map(({ theirs }) => theirs)), ratio: median(figures.map(({ ratio }) => ratio)) };
}
