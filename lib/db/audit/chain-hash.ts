import { hash } from 'node:crypto'
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

const BLOCK_BYTES = 64
const INNER = 0x36
const OUTER = 0x5c

const padded = (key: Buffer, pad: number) =>
  Buffer.concat([key, Buffer.alloc(BLOCK_BYTES - key.length)]).map((byte) => byte ^ pad)

const remembered = new WeakMap<Buffer, { inner: Uint8Array; outer: Uint8Array }>()

function padsOf(key: Buffer) {
  const pads = remembered.get(key) ?? { inner: padded(key, INNER), outer: padded(key, OUTER) }
  remembered.set(key, pads)
  return pads
}

/**
 * HMAC-SHA256 (RFC 2104) over the hash before it and the entry (reliability: R7): who has no key can neither change nor add one.
 * Made of two digests at one go each, because an object for each entry takes longer than its digest.
 * @param key 32 bytes
 */
export function computeEntryHash(key: Buffer, previousHash: Buffer, entry: ChainedEntry): Buffer {
  const text = Buffer.from(computeCanonicalJson(entry as unknown as Json))
  const { inner, outer } = padsOf(key)
  const first = hash('sha256', Buffer.concat([inner, previousHash, text]), 'buffer')
  return hash('sha256', Buffer.concat([outer, first]), 'buffer')
}
