import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './build/total-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    cache: false,
  },
});
