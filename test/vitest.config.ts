import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const top = fileURLToPath(new URL('..', import.meta.url))

/** What needs a build, a server process or a browser runs after the rest, two files at a time: each has a server of its own. */
const heavy = ['test/e2e/**/*.test.{ts,tsx}']
const database = ['test/{repositories,services,routes,migrations,http,jobs,cli,seeds}/**/*.test.{ts,tsx}']

export default defineConfig({
  root: top,
  resolve: { alias: { '~': `${top}app`, '#db': `${top}db` } },
  test: {
    setupFiles: ['test/support/fail-on-console-error.ts'],
    // Most tests wait for a disk or another process now and then: one worker more than cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...heavy, ...database],
          // Nothing of the pure stages is kept between tests: modules are read once for each worker.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          // Every test has databases of its own, and what a module keeps it keeps for one database.
          isolate: false,
          globalSetup: ['test/support/postgres.global.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: heavy,
          globalSetup: ['test/support/postgres.global.ts', 'test/support/e2e.global.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
