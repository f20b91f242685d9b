import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { log } from '../log.ts'
import type { Front } from './front.ts'
import { shareConnections } from './handed-connections.ts'

const FIRST_PAUSE_MILLISECONDS = 250
const LONGEST_PAUSE_MILLISECONDS = 30_000
/** One that has lived this long does not die of its start: the pauses begin anew. */
const STEADY_MILLISECONDS = 60_000

/** How long to wait before a process is started again that died soon after its start, that many times in a row. */
export function computePause(earlierDeaths: number): number {
  return Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** earlierDeaths, LONGEST_PAUSE_MILLISECONDS)
}

/**
 * Processes that run this program again for its pages alone; a connection goes to the one that holds the fewest. One that dies is
 * started again, but not before all have listened once: what fails at the start fails as with one process.
 */
export function prepareWebProcesses(count: number): Front {
  const pauses = new Set<NodeJS.Timeout>()
  const share = shareConnections()
  let isWatching = false
  cluster.schedulingPolicy = cluster.SCHED_RR

  function start(earlierDeaths: number): Worker {
    const startedAt = performance.now()
    const web = cluster.fork()
    share(web)
    web.once('exit', (code, signal) => {
      if (!isWatching) return
      const isSteady = performance.now() - startedAt >= STEADY_MILLISECONDS
      startAfterPause(isSteady ? 0 : earlierDeaths, { processId: web.process.pid, code, signal })
    })
    return web
  }

  function startAfterPause(earlierDeaths: number, death: object): void {
    const pauseMilliseconds = computePause(earlierDeaths)
    log.error({ ...death, pauseMilliseconds }, 'A web process died; another takes its place.')
    const pause = setTimeout(() => {
      pauses.delete(pause)
      start(earlierDeaths + 1)
    }, pauseMilliseconds)
    pauses.add(pause)
  }

  return {
    async open() {
      await Promise.all(Array.from({ length: count }, () => untilListening(start(0))))
      isWatching = true
    },
    async stop() {
      isWatching = false
      for (const pause of pauses) clearTimeout(pause)
      await Promise.all(Object.values(cluster.workers ?? {}).map((web) => web && end(web)))
    },
  }
}

async function untilListening(web: Worker): Promise<void> {
  const settled = new AbortController()
  const { signal } = settled
  const death = once(web, 'exit', { signal }).then(() => {
    throw new Error('A web process ended before it listened; its reason stands above.')
  })
  await Promise.race([once(web, 'listening', { signal }), death]).finally(() => settled.abort())
}

/** The web process answers what is under way and has its own limit for that. */
async function end(web: Worker): Promise<void> {
  if (web.isDead()) return
  const gone = once(web, 'exit')
  web.process.kill('SIGTERM')
  await gone
}
