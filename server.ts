import { globSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { type Exchange, type FailedAnswer, runInExchange } from './lib/auth/exchange.ts'
import { createProvider } from './lib/auth/provider/provider.ts'
import { config } from './lib/config.ts'
import { pathOf } from './lib/gate/address.ts'
import { findShownPage } from './lib/gate/checks.ts'
import { askForPage, interceptAnswer, isForPerson, isWithoutWords, sendLastWords } from './lib/gate/failed-answer.ts'
import { createGate } from './lib/gate/gate.ts'
import { startExchange } from './lib/jobs/exchange/exchange.ts'
import { startExport } from './lib/jobs/export/export.ts'
import { startWorker } from './lib/jobs/worker.ts'
import { log } from './lib/log.ts'
import { readQueueState } from './lib/queue/read-queue-state.ts'

// One process: the gate, the embedded OpenID provider, the pages and the worker. Composition only.

const isDevelopment = process.env.NODE_ENV === 'development'
const stopLimitSeconds = 25
/** When jobs wait longer than this the service says so itself. */
const queueLagLimitSeconds = 60

const gate = createGate({
  publicUrl: config.publicUrl,
  isProxyTrusted: config.isProxyTrusted,
  isDevelopment,
  publicFiles: new Set(globSync('**/*', { cwd: 'public' }).map((file) => `/${file}`)),
  formTargets: config.csam.issuer ? [new URL(config.csam.issuer).origin] : [],
})
const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 }, (request, response) => {
  answer(request, response).catch((failure) => {
    log.error(failure, 'A request failed outside the pages.')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
const pages = next({ dev: isDevelopment, port: config.port, ...(isDevelopment && { httpServer: server }) })
const provider = await createProvider()
const answerProvider = provider.callback()
await pages.prepare()
const answerPage = pages.getRequestHandler()

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const kind = gate(request, response)
  if (kind === null) return
  if (request.url === '/api/health') {
    await answerHealth(response)
    return
  }
  if (kind === 'provider') {
    // The provider thinks it lives at the root and reads its real address from `originalUrl`.
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice('/oidc'.length) || '/' })
    answerProvider(request, response)
    return
  }
  const isPage = kind === 'page' || kind === 'api'
  const shownPage = findShownPage(request)
  const exchange = shownPage
    ? { request: askForPage(request, shownPage), response, posted: request }
    : { request, response }
  await (isPage && !isDevelopment && isForPerson(request) ? answerInWords : answerPlainly)(exchange)
}

/** Next's own page for a failure is empty without script: ours takes its place, and a few last words when that one fails too. */
async function answerInWords(exchange: Exchange): Promise<void> {
  const { request, response, failed } = exchange
  const replace = (status: number) => {
    if (failed) return sendLastWords(request, response, status)
    const { kind, traceId } = noteFailedAnswer(exchange, status)
    const next = {
      request: askForPage(request, '/failed'),
      response,
      failed: { kind, traceId, address: pathOf(request) },
    }
    answerInWords(next).catch(() => sendLastWords(request, response, status))
  }
  const isFailed = (status: number) => !exchange.hasWords && isWithoutWords(request, response, status)
  interceptAnswer(response, { isFailed, replace })
  await answerPlainly(exchange)
}

async function answerPlainly(exchange: Exchange): Promise<void> {
  await runInExchange(exchange, () => answerPage(exchange.request, exchange.response))
}

function noteFailedAnswer({ failure, response }: Exchange, status: number): Pick<FailedAnswer, 'kind' | 'traceId'> {
  const traceId = String(response.getHeader('x-request-id') ?? '')
  if (status === 409) return { kind: 'renewed', traceId }
  if (!failure) log.error({ traceId }, 'A page or an action failed; its reason stands above, as Next wrote it.')
  return failure ?? { kind: 'failed', traceId }
}

/** For whoever watches the service: states only, nothing about people. */
async function answerHealth(response: ServerResponse): Promise<void> {
  const queue = await readQueueState().catch(() => null)
  const isHealthy = queue?.isWorkerAlive && queue.oldestWaitingSeconds <= queueLagLimitSeconds
  const status = queue === null ? 'DOWN' : isHealthy ? 'UP' : 'DEGRADED'
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/json')
  response.writeHead(queue === null ? 503 : 200).end(JSON.stringify({ status, queue }))
}

const worker = config.isWorkerIncluded ? await startWorker() : null
const exchange = config.exchangeDir ? startExchange(config.exchangeDir) : null
const handingOn = config.export ? startExport(config.export) : null
server.listen(config.port, () => {
  log.info({ address: config.publicUrl, isWorkerIncluded: config.isWorkerIncluded }, 'The server is ready.')
  process.send?.({ isReady: true })
})

let isStopping = false

/** New requests are refused, those under way and the worker's jobs end, then everything closes. */
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), stopLimitSeconds * 1000).unref()
  server.closeIdleConnections()
  await new Promise((resolve) => server.close(resolve))
  await exchange?.stop()
  await handingOn?.stop()
  await worker?.stop()
  await pages.close()
  process.exit(0)
}

process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
