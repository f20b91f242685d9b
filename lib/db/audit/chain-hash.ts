import { createHmac } from 'node:crypto'
import { computeCanonicalJson, type Json } from '../../domain/audit/canonical-json.ts'

/** An entry as it is hashed: all that it says, and its place. */
export interface ChainedEntry {
  id: string
  number: number
  at: string
  employerId: string | null
  userId: string | null
  actingAs: string
  senderId: string | null
  channel: string | null
  action: string
  subjectKind: string
  subjectId: string | null
  before: Json
  after: Json
  lookedAtWorkerId: string | null
}

/** What stands before the first entry of a chain. */
export const noHash: Buffer = Buffer.alloc(32)

/**
 * HMAC-SHA256 over the hash before it and the entry (reliability: R7): who has no key can neither change nor add one.
 * @param key 32 bytes
 */
export function computeEntryHash(key: Buffer, previousHash: Buffer, entry: ChainedEntry): Buffer {
  return createHmac('sha256', key)
    .update(previousHash)
    .update(computeCanonicalJson(entry as unknown as Json))
    .digest()
}
