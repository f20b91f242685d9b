import { spawnSync } from 'node:child_process'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { findChromium } from '../../browser/chromium.mjs'
import { buildPages } from '../../build-pages.ts'
import { prepareBenchDatabase, startBenchServer } from '../bench-server.ts'
import { measureScriptBytes } from '../measure-page.ts'
import { computeP95, pressFast, readKeys, typeFast, watchKeys } from './typing.ts'

// npm run bench:grid [-- --json] [-- --workers 500]: the grid of a draft of 500 workers in Chromium at a quarter of its speed. How
// long a key takes until it is painted, beside the same keys in a page that has one field and nothing else; how long a saving takes;
// what script the grid costs, and whether other pages pay for it. Every figure comes from one run on one machine.

const isJson = process.argv.includes('--json')
const workerCount = Number(process.argv[process.argv.indexOf('--workers') + 1]) || 500
const SLOWDOWN = 4
/** Where in the grid somebody types, as parts of its length, and how many rows on end from there, each left by Enter. */
const PLACES = [0, 0.3, 0.6, 0.9]
const ROWS_ON_END = 10
const say = (line: string) => (isJson ? undefined : console.log(line))

say('Preparing the database and the pages…')
const { settle, remove } = await prepareBenchDatabase()
await buildPages()
const loaded = spawnSync(process.execPath, ['scripts/seed-load.ts', '--workers', String(workerCount)], {
  encoding: 'utf8',
  env: process.env,
})
if (loaded.status !== 0) throw new Error(`The agency could not be loaded.\n${loaded.stdout}${loaded.stderr}`)
await settle()
const server = await startBenchServer()
const { openGridSession } = await import('../bench-session.ts')
const { cookie, wagesPath, gridPath, lineIds } = await openGridSession(workerCount)

const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

const amountAt = (place: number) => `${300 + place},50`
const wageCell = (lineId: string) => `[id="lines.${lineId}.qualities.0.grossWageCents"]`

/** The same keys in a page that has one field. */
async function measureEmpty(): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent('<input>')
  await slowDown(context, page)
  await watchKeys(page)
  await page.locator('input').focus()
  let keys = 0
  for (let row = 0; row < ROWS_ON_END * PLACES.length; row++) keys += await typeFast(page, amountAt(row))
  const p95 = computeP95(await readKeys(page, keys))
  await context.close()
  return p95
}

interface GridMeasure {
  p95: number
  keys: number
  roundTripsMs: number[]
}

/** Types wages row after row at several places of the grid, and lets each second row be saved while the next is typed. */
async function measureGrid(): Promise<GridMeasure> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  const roundTripsMs: number[] = []
  page.on('requestfinished', (request) => {
    if (request.method() === 'POST' && request.url().includes(gridPath)) roundTripsMs.push(request.timing().responseEnd)
  })
  await page.goto(server.url + gridPath, { waitUntil: 'networkidle' })
  await slowDown(context, page)
  await watchKeys(page)
  let keys = 0
  for (const place of PLACES) {
    await page.locator(wageCell(lineIds[Math.floor(place * lineIds.length)] ?? '')).focus()
    for (let row = 0; row < ROWS_ON_END; row++) {
      keys += await typeFast(page, amountAt(row))
      keys += await pressFast(page, 'Enter')
      if (row % 2 === 1) await page.waitForTimeout(1100)
    }
  }
  const p95 = computeP95(await readKeys(page, keys))
  await page.waitForTimeout(3000)
  const saved = await page.locator('.saved').textContent()
  if (!saved?.includes('enregistré')) throw new Error(`The grid was not saved: ${saved}`)
  await context.close()
  return { p95, keys, roundTripsMs }
}

const emptyBefore = await measureEmpty()
const { p95: typingP95Ms, keys, roundTripsMs } = await measureGrid()
const emptyAfter = await measureEmpty()
const emptyTypingP95Ms = (emptyBefore + emptyAfter) / 2

const bytesOf = (path: string, its: string) => measureScriptBytes(browser, { url: server.url + path, cookie: its })
const scriptBytesEmpty = await bytesOf('/fr/empty', '')
const scriptBytesGrid = await bytesOf(gridPath, cookie)
const others = [await bytesOf(wagesPath, cookie), await bytesOf('/fr/workers', cookie)]

const figures = {
  workers: lineIds.length,
  slowdown: SLOWDOWN,
  keys,
  typingP95Ms,
  emptyTypingP95Ms,
  typingRatio: Number((typingP95Ms / emptyTypingP95Ms).toFixed(2)),
  savings: roundTripsMs.length,
  roundTripP95Ms: Number(computeP95(roundTripsMs).toFixed(0)),
  scriptBytesEmpty,
  scriptBytesGrid,
  scriptBytesOthersRatio: Number((Math.max(...others) / scriptBytesEmpty).toFixed(3)),
}
say(
  `A key in a grid of ${figures.workers} workers, ${SLOWDOWN} x slower: p95 ${typingP95Ms} ms, alone in a page ${emptyTypingP95Ms} ms`,
)
say(`A saving: p95 ${figures.roundTripP95Ms} ms over ${figures.savings}`)
say(
  `Script: grid ${scriptBytesGrid} bytes, empty page ${scriptBytesEmpty}, other pages at most ${figures.scriptBytesOthersRatio} x that`,
)
if (isJson) console.log(JSON.stringify(figures))
await browser.close()
await server.stop()
await remove()
process.exit(0)
