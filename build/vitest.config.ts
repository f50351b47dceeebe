import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './build/total-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    cache: false,
    // Most files wait for a browser or a disk half of their time: on two cores two of them take three quarters of the time of one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What a window or a page does next may wait for a busy machine.
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
