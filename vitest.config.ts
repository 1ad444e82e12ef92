import { defineConfig } from 'vitest/config';

// The reporter that prints failures calls it, and Node 20 does not have it yet.
const maps: { groupBy?: <K, V>(values: Iterable<V>, keyOf: (value: V) => K) => Map<K, V[]> } = Map as never;
maps.groupBy ??= (values, keyOf) => {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
};

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    // forks, since vmThreads fails on Node 20 and threads share what a browser driver must not share.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A limit against hanging, not on speed: a busy machine must not turn a test red.
          testTimeout: 60_000,
          include: [
            '{core,extension,addin}/**/*.test.{ts,tsx}',
            '.scripts/**/*.test.ts',
            'test/architecture.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/architecture.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // What a browser shows late on a busy machine is still right.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
