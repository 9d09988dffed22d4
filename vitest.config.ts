import { defineConfig } from 'vitest/config';

// Packages resolve to their sources, so that a test never runs yesterday's build.
const resolve = { conditions: ['@medpass/source'] };
const ssr = { resolve: { conditions: ['@medpass/source'], externalConditions: ['@medpass/source'] } };

export default defineConfig({
  resolve,
  ssr,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'test/build/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { resolve, ssr, test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 30_000 } },
      { resolve, ssr, test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 60_000 } },
      {
        resolve,
        ssr,
        test: {
          name: 'cases',
          include: ['test/cases/**/*.test.ts', 'test/golden/**/*.test.ts'],
          testTimeout: 120_000,
          // Sets of papers are read before the first test asks of them.
          hookTimeout: 120_000,
        },
      },
      { resolve, ssr, test: { name: 'robust', include: ['test/robust/**/*.test.ts'], testTimeout: 900_000 } },
      { resolve, ssr, test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 300_000 } },
      {
        resolve,
        ssr,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A page on two busy cores takes longer than the second that vitest polls for.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
      // Opt-in: `npm test -- browsers`. Other browsers are not on every machine, and cost a minute each.
      {
        resolve,
        ssr,
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 480_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
