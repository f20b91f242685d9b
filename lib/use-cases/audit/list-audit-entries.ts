import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AuditPage, AuditQuery } from '../../domain/audit/audit-log.ts'
import { requireEmployerActor, toManageAccess } from '../actor/require.ts'

/**
 * Who did what at the enterprise and who looked, newest first, for its access managers. An office sees what its own people did for the
 * client: what the employer's people do is theirs.
 */
export async function listAuditEntries(actor: Actor, query: AuditQuery): Promise<AuditPage> {
  const { actingAs, employerId, senderId } = requireEmployerActor(actor, toManageAccess)
  const { cursor, ...selection } = query
  const position = parseCursor(cursor, 1)
  return inReading(actor, async (tx) => {
    const office = actingAs === 'office' ? senderId : null
    const found = await tx.auditLog.listOfEmployer(employerId, office, { ...selection, position })
    return toPage(found, query.pageSize, position, ({ id }) => [id])
  })
}
