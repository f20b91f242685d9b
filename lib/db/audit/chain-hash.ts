import { createHmac, type KeyObject } from 'node:crypto'
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

/** In the order of canonical JSON: to sort them anew for each of a million entries would take longer than to hash them. */
const names = [
  'actingAs',
  'action',
  'after',
  'at',
  'before',
  'channel',
  'employerId',
  'id',
  'lookedAtWorkerId',
  'number',
  'senderId',
  'subjectId',
  'subjectKind',
  'userId',
] as const satisfies (keyof ChainedEntry)[]

/** The canonical JSON of an entry. */
function computeEntryText(entry: ChainedEntry): string {
  let text = ''
  for (const name of names) text += `${text && ','}"${name}":${computeCanonicalJson(entry[name])}`
  return `{${text}}`
}

/** HMAC-SHA256 over the hash before it and the entry (reliability: R7): who has no key can neither change nor add one. */
export function computeEntryHash(key: KeyObject, previousHash: Buffer, entry: ChainedEntry): Buffer {
  return createHmac('sha256', key).update(previousHash).update(computeEntryText(entry)).digest()
}
