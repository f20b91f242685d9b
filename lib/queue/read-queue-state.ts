import { prisma } from '../db/client.ts'
import { WORKER_CONNECTION } from './settings.ts'

export interface QueueState {
  waitingCount: number
  /** How long the oldest job that may run has been waiting; 0 when none does. */
  oldestWaitingSeconds: number
  deadLetterCount: number
  isWorkerAlive: boolean
}

/** For the health page: a growing wait means that the workers cannot keep up, or that none is alive. */
export async function readQueueState(): Promise<QueueState> {
  const rows = await prisma.$queryRaw<QueueState[]>`
    SELECT count(*) FILTER (WHERE name <> 'dead-letters')::int AS "waitingCount",
      coalesce(extract(epoch FROM now() - min(greatest(created_on, start_after)) FILTER (WHERE name <> 'dead-letters')), 0)::float
        AS "oldestWaitingSeconds",
      count(*) FILTER (WHERE name = 'dead-letters')::int AS "deadLetterCount",
      EXISTS (
        SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = ${WORKER_CONNECTION}
      ) AS "isWorkerAlive"
    FROM pgboss.job WHERE state IN ('created', 'retry') AND start_after <= now()`
  return rows[0] ?? { waitingCount: 0, oldestWaitingSeconds: 0, deadLetterCount: 0, isWorkerAlive: false }
}
