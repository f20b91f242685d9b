import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { type KeysetPage, parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireFileSender } from '../actor/require.ts'

/** One set of the enterprise that acts, with how far it is. @throws NotFound, AccessRefused */
export async function readSet(actor: Actor, setId: string): Promise<BatchSetRecord> {
  return inReading(requireFileSender(actor), (tx) => tx.batchSets.get(setId))
}

/** The sets of the enterprise that acts, newest first. @throws AccessRefused */
export async function listSets(
  actor: Actor,
  { cursor, pageSize }: { cursor?: string; pageSize: number },
): Promise<KeysetPage<BatchSetRecord>> {
  const sender = requireFileSender(actor)
  const position = parseCursor(cursor, 1)
  const found = await inReading(sender, (tx) => tx.batchSets.listPage(sender.senderId, { position, pageSize }))
  return toPage(found, pageSize, position, ({ setId }) => [setId])
}
