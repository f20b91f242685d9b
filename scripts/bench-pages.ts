import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'
import { prepareBenchDatabase, startBenchServer } from './bench/bench-server.ts'
import { measureLoad, measureScriptBytes, type Visit, warmUp } from './bench/measure-page.ts'
import { findChromium } from './browser/chromium.mjs'
import { buildPages } from './build-pages.ts'

// npm run bench:pages [-- --json] [-- --seconds 10]: what a page costs against an empty page of the same server, with ten
// clients: home and wage data of an agency of 12,000 workers and 300,000 declarations, and one worker's counter while the
// country grows around him. Every figure comes from one run on one machine, with a web process for each processor as an
// installation for many people has them (WEB_PROCESSES says another number).

const isJson = process.argv.includes('--json')
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 10
const say = (line: string) => (isJson ? undefined : console.log(line))

say('Preparing the database and the pages…')
process.env.WEB_PROCESSES ||= 'auto'
const { settle, remove } = await prepareBenchDatabase()
await buildPages()
const { config } = await import('../lib/config.ts')
const server = await startBenchServer()
say(`Pages are answered by ${config.webProcesses === 1 ? 'one process' : `${config.webProcesses} processes`}.`)
const { openClerkSession, openWorkerSession } = await import('./bench/bench-session.ts')
const { DECLARATIONS_EACH, growCountry, saveCountry } = await import('./load/country.ts')
const empty: Visit = { url: `${server.url}/fr/empty`, cookie: '' }

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
const emptyScriptBytes = await measureScriptBytes(browser, empty)
const rows: { page: string; ratioToEmpty: number; p95Ms: number; scriptBytes: number; emptyScriptBytes: number }[] = []

/** Between two halves of the empty page, so that a machine that slows down slows down both. */
async function measure(page: string, visit: Visit): Promise<void> {
  const scriptBytes = await measureScriptBytes(browser, visit)
  const warmSeconds = await warmUp(visit)
  await warmUp(empty)
  const before = await measureLoad(empty, seconds / 2)
  const { requestsPerSecond, p95Ms } = await measureLoad(visit, seconds)
  const after = await measureLoad(empty, seconds / 2)
  const ofEmpty = (before.requestsPerSecond + after.requestsPerSecond) / 2
  const ratioToEmpty = Number((ofEmpty / requestsPerSecond).toFixed(2))
  rows.push({ page, ratioToEmpty, p95Ms: Number(p95Ms.toFixed(1)), scriptBytes, emptyScriptBytes })
  say(
    `${page}: ${ratioToEmpty} x the empty page (${Math.round(requestsPerSecond)} against ${Math.round(ofEmpty)} requests/s, ` +
      `p95 ${p95Ms.toFixed(1)} against ${before.p95Ms.toFixed(1)} ms), script ${(scriptBytes / emptyScriptBytes).toFixed(3)} x ${emptyScriptBytes} bytes, steady after ${warmSeconds} s`,
  )
}

const counter: Visit = { url: `${server.url}/fr/counter`, cookie: await openWorkerSession() }
const country = await saveCountry('greet.maes')

async function measureCounter(declarations: number): Promise<void> {
  await growCountry(country, declarations / DECLARATIONS_EACH)
  await settle()
  await measure(`flexi counter among ${declarations.toLocaleString('en')} declarations`, counter)
}

await measureCounter(10_000)
await measureCounter(100_000)

const loaded = spawnSync(process.execPath, ['scripts/seed-load.ts'], { encoding: 'utf8', env: process.env })
if (loaded.status !== 0) throw new Error(`The agency could not be loaded.\n${loaded.stdout}${loaded.stderr}`)
await settle()
const { cookie, wagesPath } = await openClerkSession()
await measure('home overview, 50 of 12,000 workers', { url: `${server.url}/fr/workers`, cookie })
await measure('wizard step 3', { url: server.url + wagesPath, cookie })

await measureCounter(1_000_000)

const counters = rows.filter(({ page }) => page.startsWith('flexi counter'))
const [few, , many] = counters
if (few && many)
  say(`The counter among a million against ten thousand: ${(many.ratioToEmpty / few.ratioToEmpty).toFixed(2)} x`)
if (isJson) console.log(JSON.stringify(rows))
await browser.close()
await server.stop()
await remove()
process.exit(0)
