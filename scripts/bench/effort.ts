import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from '../build-pages.ts'

// npm run bench:effort [-- --json]: how many keys and clicks, counted in Chromium from the home page to the confirmation, ten workers
// take: the same as last time, by paste into the grid, and one by one as in the manual.

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const walks = ['repeat/same-as-last-time', 'grid/paste', 'repeat/one-by-one'].map((name) => `tests/e2e/${name}.test.ts`)
const report = join('.reports', 'effort.jsonl')

mkdirSync('.reports', { recursive: true })
rmSync(report, { force: true })
await buildPages()
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const { status, stdout } = spawnSync(
  process.execPath,
  [playwright, 'test', ...walks, '--output', '.reports/effort', '--timeout', '300000'],
  { env: { ...process.env, EFFORT_REPORT: report, EFFORT_WORKERS: '10' }, encoding: 'utf8' },
)
if (status !== 0) {
  console.error(stdout)
  process.exit(1)
}

const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : []
const { repeat10, paste10, manual10 } = Object.assign({}, ...lines.map((line) => JSON.parse(line)))
if (values.json) console.log(JSON.stringify({ repeat10, paste10, manual10 }))
else
  console.log(
    `Ten workers, keys and clicks from home to confirmation: ${repeat10} the same as last time, ${paste10} by paste, ${manual10} one by one.`,
  )
