import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import { listTransmissionRows, type TransmissionRow } from '../../db/transmission/transmission-rows.ts'
import type { Actor } from '../../domain/actor.ts'
import type { TransmissionPage, TransmissionQuery } from '../../domain/overview/transmission-list.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

const keysOf = ({ receivedAt, transmissionId }: TransmissionRow) => [String(receivedAt.getTime()), transmissionId]

/** What was sent for this employer, by itself or by its office, newest first; counts and sums, nobody's name but the sender's. */
export async function listTransmissions(
  actor: Actor,
  { cursor, pageSize, ...filter }: TransmissionQuery,
): Promise<TransmissionPage> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  const position = parseCursor(cursor, 2)
  return inReading(actor, async (tx) => {
    const found = await listTransmissionRows(tx, employerId, { ...filter, position, pageSize })
    const { rows, ...cursors } = toPage(found.rows, pageSize, position, keysOf)
    const people = await tx.workers.listFullNames(rows.map(({ submittedByUserId }) => submittedByUserId))
    const senders = await tx.enterprises.listNames(rows.map(({ senderId }) => senderId))
    return {
      rows: rows.map(({ submittedByUserId, senderId, ...row }) => ({
        ...row,
        submittedByName: people.get(submittedByUserId ?? '') ?? null,
        senderName: senderId === employerId ? null : (senders.get(senderId) ?? null),
      })),
      totalCount: found.totalCount,
      ...cursors,
    }
  })
}
