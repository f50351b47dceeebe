import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './build/total-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    cache: false,
    // What a window or a page does next may wait for a busy machine.
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
