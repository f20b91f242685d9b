import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { LookPage } from '../../domain/audit/audit-log.ts'
import { requireWorkerActor } from '../actor/require.ts'

/** Who looked at the worker's data, newest first: the enterprise and when, never the person. */
export async function listLooksAtMe(actor: Actor, query: { cursor?: string; pageSize: number }): Promise<LookPage> {
  const { workerId } = requireWorkerActor(actor)
  const { cursor, pageSize } = query
  const position = parseCursor(cursor, 1)
  return inReading(actor, async (tx) => {
    const found = await tx.auditLog.listLooksAt(workerId, { position, pageSize })
    return toPage(found, pageSize, position, ({ id }) => [id])
  })
}
