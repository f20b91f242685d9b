import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from '../build-pages.ts'

// npm run matrix [-- --json]: every page, action and route of a running portal is asked for by every kind of person, for his own
// things, a client's, somebody else's and nobody's. Prints how many answers were compared with what is written, how many were
// others, and which entry points no row names.

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

interface MatrixReport {
  cells: number
  failed: readonly string[]
  unregistered: readonly string[]
}

const report = join('.reports', 'matrix.json')
mkdirSync('.reports', { recursive: true })
rmSync(report, { force: true })
await buildPages()
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const { stdout, stderr } = spawnSync(
  process.execPath,
  [playwright, 'test', 'tests/e2e/authorisation-matrix.test.ts', '--output', '.reports/matrix'],
  { env: { ...process.env, MATRIX_REPORT: report }, encoding: 'utf8' },
)
const found = readReport()
if (values.json) {
  const { cells, failed, unregistered } = found
  console.log(JSON.stringify({ cells, failed: failed.length, unregistered: unregistered.length }))
} else {
  for (const line of [...found.failed, ...found.unregistered]) console.log(line)
  console.log(`${found.cells} cells, ${found.failed.length} failed, ${found.unregistered.length} unregistered`)
}
process.exitCode = found.failed.length + found.unregistered.length > 0 ? 1 : 0

function readReport(): MatrixReport {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error(`${stdout}${stderr}`)
    console.error('The matrix came to no end.')
    process.exit(1)
  }
}
