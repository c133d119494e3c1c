import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/neo4j/**'],
          // A busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          environment: 'node',
          include: ['test/neo4j/**/*.test.ts'],
          globalSetup: ['test/neo4j/global-setup.ts'],
          // All its files share one server, and some empty it: one after another, when the others are done.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // A first run fetches the server.
          hookTimeout: 300_000,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          // Pictures are taken on demand, and looked at.
          exclude: process.env['SCREENSHOTS'] === '1' ? [] : ['test/browser/screenshots.test.ts'],
          hookTimeout: 120_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
