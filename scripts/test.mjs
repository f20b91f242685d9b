import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installChromium } from './browser/chromium.mjs'
import { checkNode, findRuntime, installPackages, isInstalled, root } from './install.mjs'
import { stage, stopWith } from './stage.mjs'

// `npm test`. Runs on Node 20 with nothing installed: installs packages and Chromium when needed, then everything that
// can be tested, in order. The last line is `N passed, N failed`.

const reports = `${root}.reports`

/** @typedef {{ isQuiet?: boolean, environment?: Record<string, string> }} RunSettings */

/** @param {string[]} command @param {RunSettings} [settings] @returns {Promise<number>} */
function run(command, { isQuiet = false, environment = {} } = {}) {
  const env = {
    ...process.env,
    TEST_REPORTS: reports,
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    DATA_DIR: '',
    PORT: '',
    ...environment,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(findRuntime(), command, {
      cwd: root,
      env,
      stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

const vitest = 'node_modules/vitest/vitest.mjs'
const unit = [vitest, 'run', '--project', 'unit']

/**
 * The rules in another place and at another time: what they say depends on neither.
 * @param {string} zone @param {string} moment
 * @returns {[name: string, command: string[], environment: Record<string, string>]}
 */
const elsewhere = (zone, moment) => [
  `unit ${moment.slice(0, 10)}`,
  unit,
  { TZ: zone, TEST_CLOCK: moment, NODE_OPTIONS: `--import ${root}tests/support/movable-clock.mjs` },
]

/** @type {[name: string, command: string[], environment?: Record<string, string>][]} */
const suites = [
  ['check', ['scripts/check.mjs']],
  ['unit', unit],
  elsewhere('UTC', '2024-02-29T12:00:00Z'),
  elsewhere('Pacific/Auckland', '2025-01-01T00:30:00Z'),
  elsewhere('America/St_Johns', '2030-12-31T23:30:00Z'),
  ['integration', [vitest, 'run', '--project', 'integration']],
  ['build', ['scripts/build-pages.ts']],
  ['e2e', ['node_modules/@playwright/test/cli.js', 'test']],
]

/** A journey that failed once and passed on a server of its own is no failure, and is named all the same. @type {Record<string, string>} */
const marks = { flaky: 'at the second try only: ' }

/** Titles of what failed in a report of vitest or of Playwright. @param {any} report @returns {string[]} */
function readFailures(report) {
  /** @param {any} suite @param {string} path @returns {string[]} */
  const inSuite = (suite, path) => [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ { title, tests }) =>
      tests
        .filter((/** @type {any} */ { status }) => status !== 'expected')
        .map((/** @type {any} */ { status }) => (marks[status] ?? '') + path + title),
    ),
    ...(suite.suites ?? []).flatMap((/** @type {any} */ each) => inSuite(each, `${path}${each.title} › `)),
  ]
  const inFile = (/** @type {any} */ { name, assertionResults, message }) => {
    const file = name.replace(root, '')
    const failed = assertionResults.filter((/** @type {any} */ { status }) => status === 'failed')
    if (failed.length === 0 && message) return [file]
    return failed.map((/** @type {any} */ { fullName }) => `${file} › ${fullName}`)
  }
  return report.testResults ? report.testResults.flatMap(inFile) : inSuite(report, '')
}

/** What the reports written since the last call say. @param {Set<string>} seen */
function countReports(seen) {
  /** @type {{ passed: number, failed: number, failures: string[] }} */
  const count = { passed: 0, failed: 0, failures: [] }
  for (const name of readdirSync(reports).filter((each) => each.endsWith('.json') && !seen.has(each))) {
    seen.add(name)
    const report = JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'))
    count.passed += report.numPassedTests ?? report.stats.expected + report.stats.flaky
    count.failed += report.numFailedTests ?? report.stats.unexpected
    count.failures.push(...readFailures(report))
  }
  return count
}

/**
 * A suite that fails without a failed test (a file that does not load, no build) counts as one failure.
 * @param {number} code @param {{ passed: number, failed: number, failures: string[] }} count
 */
function judge(code, { passed, failed, failures }) {
  if (code !== 0) return { passed, failed: Math.max(failed, 1), failures }
  return { passed: passed + failed === 0 ? 1 : passed, failed, failures }
}

async function runSuites() {
  const seen = new Set()
  const results = []
  let isBuilt = false
  for (const [name, command, environment] of suites) {
    console.log(`\n══ ${name} ${'═'.repeat(70 - name.length)}`)
    const startedAt = performance.now()
    const code = name === 'e2e' && !isBuilt ? 1 : await run(command, { environment })
    if (name === 'build') isBuilt = code === 0
    const seconds = (performance.now() - startedAt) / 1000
    results.push({ name, seconds, ...judge(code, countReports(seen)) })
  }
  return results
}

async function main() {
  checkNode()
  if (!isInstalled()) await stage('packages', installPackages)
  if (!findChromium()) await stage('chromium', installChromium)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  if ((await run(['scripts/generate-client.ts'], { isQuiet: true })) !== 0) throw new Error('prisma generate failed.')
  const results = await runSuites()
  console.log('')
  for (const { name, passed, failed, failures, seconds } of results) {
    console.log(`  ${name.padEnd(16)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${passed} passed, ${failed} failed`)
    for (const title of failures) console.log(`      ${title}`)
  }
  /** @param {'passed' | 'failed'} kind */
  const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  process.exit(total('failed') > 0 ? 1 : 0)
}

main().catch(stopWith)
