import autocannon from 'autocannon'
import type { Browser } from 'playwright'

export interface Visit {
  url: string
  cookie: string
}

export interface Load {
  requestsPerSecond: number
  p95Ms: number
}

/** Ten clients, each asking again as soon as it is answered. @throws when an answer is not a page (a refusal would look fast) */
export async function measureLoad({ url, cookie }: Visit, seconds: number): Promise<Load> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, connections: 10, duration: seconds, headers: { cookie } }
    const run = autocannon(options, (failure, measured) => (failure ? reject(failure) : resolve(measured)))
    run.on('response', (_client, status, _bytes, milliseconds) => {
      if (status !== 200) reject(new Error(`${url} answered ${status}`))
      times.push(milliseconds)
    })
  })
  times.sort((one, other) => one - other)
  return { requestsPerSecond: result.requests.average, p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN }
}

const STRETCH_SECONDS = 5
const LONGEST_STRETCHES = 8
/** Faster than the stretch before by more than this, a page is still getting faster. */
const STEADY_RATIO = 1.03

/**
 * Loads a page until that makes it no faster: each process compiles for itself what it does often, and each connection to the
 * database plans a query five times before it keeps its plan. @returns the seconds it took
 */
export async function warmUp(visit: Visit): Promise<number> {
  let former = 0
  for (let stretch = 1; stretch <= LONGEST_STRETCHES; stretch++) {
    const { requestsPerSecond } = await measureLoad(visit, STRETCH_SECONDS)
    if (requestsPerSecond <= former * STEADY_RATIO) return stretch * STRETCH_SECONDS
    former = requestsPerSecond
  }
  return LONGEST_STRETCHES * STRETCH_SECONDS
}

/** Bytes of script over the wire at a first visit, compressed as the server sends them. */
export async function measureScriptBytes(browser: Browser, { url, cookie }: Visit): Promise<number> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  if (name) await context.addCookies([{ name, value, url: new URL(url).origin }])
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return bytes
}
