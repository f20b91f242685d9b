import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** Search by national or BIS number, eleven digits: null for somebody unknown and for somebody who works elsewhere, alike. */
export async function readWorkerId(actor: Actor, ssin: string): Promise<string | null> {
  requireEmployerActor(actor, toConsult)
  return inReading(actor, (tx) => tx.workers.findId(ssin))
}
