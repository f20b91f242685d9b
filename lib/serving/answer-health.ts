import type { ServerResponse } from 'node:http'
import { readQueueState } from '../queue/read-queue-state.ts'

/** When jobs wait longer than this the service says so itself. */
const queueLagLimitSeconds = 60

/** For whoever watches the service: states only, nothing about people. All of it is asked of the database: any process may answer. */
export async function answerHealth(response: ServerResponse): Promise<void> {
  const queue = await readQueueState().catch(() => null)
  const isHealthy = queue?.isWorkerAlive && queue.oldestWaitingSeconds <= queueLagLimitSeconds
  const status = queue === null ? 'DOWN' : isHealthy ? 'UP' : 'DEGRADED'
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/json')
  response.writeHead(queue === null ? 503 : 200).end(JSON.stringify({ status, queue }))
}
