import cluster from 'node:cluster'
import { config } from './lib/config.ts'
import { log } from './lib/log.ts'
import type { Front } from './lib/serving/front.ts'

// Composition only. One process does everything: the gate, the embedded OpenID provider, the pages and the worker. With
// WEB_PROCESSES the first process starts others, which run this file too and answer pages, and does the rest itself.

const isDevelopment = process.env.NODE_ENV === 'development'
const stopLimitSeconds = 25
/** Pages that are rebuilt as they are saved are built by one process. */
const webProcesses = isDevelopment ? 1 : config.webProcesses

/** Each process loads only what it needs: Next alone takes more memory than all the rest. */
async function prepareFront(): Promise<Front> {
  if (cluster.isPrimary && webProcesses > 1) {
    const { prepareWebProcesses } = await import('./lib/serving/web-processes.ts')
    return prepareWebProcesses(webProcesses)
  }
  const { preparePages } = await import('./lib/serving/prepare-pages.ts')
  return preparePages({ isDevelopment })
}

interface Stoppable {
  stop(): Promise<void>
}

/** What is done once, however many processes answer pages; in the order in which it stops. */
async function startWork(): Promise<Stoppable[]> {
  const { startPurging } = await import('./lib/auth/retention.ts')
  const { startExchange } = await import('./lib/jobs/exchange/exchange.ts')
  const { startExport } = await import('./lib/jobs/export/export.ts')
  const { startWorker } = await import('./lib/jobs/worker.ts')
  startPurging()
  const worker = config.isWorkerIncluded ? await startWorker() : null
  const exchange = config.exchangeDir ? startExchange(config.exchangeDir) : null
  const handingOn = config.export ? startExport(config.export) : null
  return [exchange, handingOn, worker].filter((started) => started !== null)
}

/** Said and over: Next hears what nobody catches, and would let the process go on without its port. */
function endAtStart(failure: unknown): never {
  log.fatal(failure, 'The server could not start.')
  process.exit(1)
}

const front = await prepareFront()
const work = cluster.isPrimary ? await startWork() : []
await front.open().catch(endAtStart)
if (cluster.isPrimary) {
  const { publicUrl: address, isWorkerIncluded } = config
  log.info({ address, isWorkerIncluded, ...(webProcesses > 1 && { webProcesses }) }, 'The server is ready.')
  process.send?.({ isReady: true })
}

let isStopping = false

/** New requests are refused, those under way and the worker's jobs end, then everything closes. */
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), stopLimitSeconds * 1000).unref()
  await front.stop()
  for (const started of work) await started.stop()
  process.exit(0)
}

process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
