import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { prepareBenchDatabase, startBenchServer } from './bench/bench-server.ts'
import { measureLoad, measureScriptBytes, type Visit } from './bench/measure-page.ts'
import { buildPages } from './build-pages.ts'

// npm run bench:pages [-- --json] [-- --seconds 10]: what a page costs against an empty page of the same server, with ten
// clients, on an agency of 12,000 workers and 300,000 declarations. Every figure comes from one run on one machine.

const isJson = process.argv.includes('--json')
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 10
const warmUpSeconds = 3
const say = (line: string) => (isJson ? undefined : console.log(line))

say('Preparing the database, the agency and the pages…')
const { remove } = await prepareBenchDatabase()
await buildPages()
const loaded = spawnSync(process.execPath, ['scripts/seed-load.ts'], { encoding: 'utf8', env: process.env })
if (loaded.status !== 0) throw new Error(`The agency could not be loaded.\n${loaded.stdout}${loaded.stderr}`)
const server = await startBenchServer()
const { openBenchSession } = await import('./bench/bench-session.ts')
const { cookie, wagesPath } = await openBenchSession()
const empty: Visit = { url: `${server.url}/fr/empty`, cookie: '' }
const pages: Record<string, Visit> = {
  'home overview, 50 of 12,000 workers': { url: `${server.url}/fr/workers`, cookie },
  'wizard step 3': { url: server.url + wagesPath, cookie },
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((place) => existsSync(place))
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
const emptyScriptBytes = await measureScriptBytes(browser, empty)
const rows = []
for (const [page, visit] of Object.entries(pages)) {
  const scriptBytes = await measureScriptBytes(browser, visit)
  await measureLoad(visit, warmUpSeconds)
  await measureLoad(empty, warmUpSeconds)
  const before = await measureLoad(empty, seconds / 2)
  const { requestsPerSecond, p95Ms } = await measureLoad(visit, seconds)
  const after = await measureLoad(empty, seconds / 2)
  const ofEmpty = (before.requestsPerSecond + after.requestsPerSecond) / 2
  const ratioToEmpty = Number((ofEmpty / requestsPerSecond).toFixed(2))
  rows.push({ page, ratioToEmpty, p95Ms: Number(p95Ms.toFixed(1)), scriptBytes, emptyScriptBytes })
  say(
    `${page}: ${ratioToEmpty} x the empty page (${Math.round(requestsPerSecond)} against ${Math.round(ofEmpty)} requests/s), ` +
      `p95 ${p95Ms.toFixed(1)} ms, script ${scriptBytes} bytes = ${(scriptBytes / emptyScriptBytes).toFixed(3)} x ${emptyScriptBytes}`,
  )
}
if (isJson) console.log(JSON.stringify(rows))
await browser.close()
await server.stop()
await remove()
process.exit(0)
