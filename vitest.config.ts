import { configDefaults, defineConfig } from 'vitest/config';

const NEO4J = 'tests/**/*.neo4j.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';

// graphql has one module for import and another for require; as under Node itself, all get the same one.
const resolve = { alias: { graphql: 'graphql/index.js' } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, NEO4J, BROWSER],
          globalSetup: ['tests/support/clientSetup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['tests/support/neo4jSetup.ts'],
          // One database serves them all: each file empties it, so they take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: [BROWSER],
          exclude: [...configDefaults.exclude, NEO4J],
          globalSetup: ['tests/support/clientSetup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          // What a page has come to is waited for as long as a slow machine needs.
          expect: { poll: { timeout: 15_000 } },
          // A browser on a busy machine may miss a key or a turn of the wheel; what is wrong fails three times.
          retry: 2,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
