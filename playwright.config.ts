import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/browser/chromium.mjs'

const { TEST_REPORTS } = process.env
const executablePath = findChromium()

/** Without these Chromium looks for its maker's hosts at every start; root has no sandbox. */
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update']

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.reports/e2e',
  globalSetup: './tests/support/start-demonstration.ts',
  workers: 3,
  // Once more, on a server of its own; `npm test` names whatever needed it. Nobody else's work waits for a moment of bad luck.
  retries: 1,
  forbidOnly: true,
  // A busy machine is slow, not wrong.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: TEST_REPORTS ? [['list'], ['json', { outputFile: `${TEST_REPORTS}/playwright.json` }]] : 'list',
  use: {
    browserName: 'chromium',
    actionTimeout: 60_000,
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet],
    },
    // What fails is named in words; a trace of every step would take longer than the journeys. `--trace on` makes one.
    screenshot: 'only-on-failure',
    // What is measured is what stands when nothing moves any more.
    contextOptions: { reducedMotion: 'reduce' },
  },
})
