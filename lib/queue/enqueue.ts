import { fromPrisma } from 'pg-boss'
import type { Connection } from '../db/connection.ts'
import { contracts, type JobName, type Payload } from './contracts.ts'
import { getSender } from './sender.ts'

/**
 * Puts a job into the transaction of what it is about: both are there after the commit, or neither. The worker is told at
 * the commit, too.
 */
export async function enqueue<Name extends JobName>(
  tx: Pick<Connection, 'raw'>,
  name: Name,
  payload: Payload<Name>,
): Promise<void> {
  const sender = await getSender()
  const jobId = await sender.send(name, contracts[name].parse(payload), { db: fromPrisma(tx.raw) })
  if (jobId === null) throw new Error(`the queue took no ${name}`)
}
