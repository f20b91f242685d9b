import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const { TEST_REPORTS } = process.env
/** `npm test` adds up what every run of vitest leaves in this folder. */
const outputFile = `${TEST_REPORTS}/vitest-${process.pid}.json`

/** Deriving keys of passwords is slow on purpose, and slower on a busy machine. */
const testTimeout = 60_000

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    reporters: TEST_REPORTS ? ['default', ['json', { outputFile }]] : ['default'],
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], isolate: false, testTimeout },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          // One worker, one memory: the tree is read and parsed once for all of them.
          isolate: false,
          maxWorkers: 1,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/start-database.ts',
          setupFiles: 'tests/support/own-database.ts',
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
})
