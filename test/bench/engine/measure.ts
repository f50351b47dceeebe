/**
 * Milliseconds of processor time of this thread, so that what else the machine does counts as little as it can. The system counts
 * in steps of some milliseconds: a job that is measured lasts a tenth of a second or more.
 */
export function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The middle of some figures; of an even number the lower one of the two. */
export function middleOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[(figures.length - 1) >> 1]!;
}

/**
 * Milliseconds of each job, the middle of so many rounds after some to warm up. All jobs run once a round, so that a slow moment of
 * the machine weighs on all of them and their ratios hold.
 */
export function measureInTurns<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUps: number,
): Record<Name, number> {
  const names = Object.keys(jobs) as Name[];
  const figures = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const name of names) {
      const start = spent();
      jobs[name]();
      if (round >= warmUps) figures.get(name)!.push(spent() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middleOf(figures.get(name)!)])) as Record<Name, number>;
}

/** The same job so many times, where once is too short to measure. */
export function times(count: number, job: () => unknown): () => void {
  return () => {
    for (let turn = 0; turn < count; turn++) job();
  };
}

/** Bytes that a value keeps alive: heap and array buffers after a collection, before and after it is made. */
export function bytesOf(make: () => unknown): { readonly bytes: number; readonly residentBytes: number } {
  const held = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const made = make();
  const bytes = held() - before;
  const residentBytes = process.memoryUsage().rss;
  return made === undefined ? { bytes: 0, residentBytes } : { bytes, residentBytes };
}
