import type { Actor } from '../../domain/actor.ts'
import type { WorkerDetails } from '../../domain/overview/overview.ts'

export async function readWorker(actor: Actor, workerId: string): Promise<WorkerDetails> {
  throw new Error('not written yet')
}
