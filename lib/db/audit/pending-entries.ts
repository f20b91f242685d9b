import type { KeyObject } from 'node:crypto'
import type { AuditAction } from '../../domain/audit/audit-action.ts'
import type { Json } from '../../domain/audit/canonical-json.ts'
import type { Prisma } from '../generated/client.ts'
import { newId } from '../new-id.ts'
import { insertRows } from '../rows.ts'
import { getAuditKey } from './audit-key.ts'
import { type ChainedEntry, computeEntryHash, noHash } from './chain-hash.ts'

/** An entry before it has its place. */
export interface PendingEntry extends Omit<ChainedEntry, 'id' | 'number' | 'at'> {
  at: Date
  action: AuditAction
}

interface Head {
  head_number: number
  head_hash: Uint8Array
}

const asText = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

/** `undefined` and dates become what the column will give back. */
const asStored = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null))

function chain(key: KeyObject, entries: readonly PendingEntry[], head: Head | undefined) {
  let number = head?.head_number ?? 0
  let previousHash = head ? Buffer.from(head.head_hash) : noHash
  return entries.map((pending) => {
    number += 1
    const at = pending.at.toISOString()
    const { before, after } = pending
    const entry: ChainedEntry = {
      ...pending,
      id: newId(),
      number,
      at,
      before: asStored(before),
      after: asStored(after),
    }
    const hash = computeEntryHash(key, previousHash, entry)
    const row = { ...entry, previousHash: asText(previousHash), hash: asText(hash) }
    previousHash = hash
    return row
  })
}

/** In the order given, and the heads in that order. A chain without entries has no head yet. */
async function lockChains(raw: Prisma.TransactionClient, employerIds: readonly (string | null)[]): Promise<Head[]> {
  return raw.$queryRaw<Head[]>`
    SELECT coalesce(head.head_number, 0) AS head_number, coalesce(head.head_hash, ${noHash}::bytea) AS head_hash
    FROM unnest(${[...employerIds]}::uuid[]) WITH ORDINALITY AS chain(employer, place)
    LEFT JOIN LATERAL lock_audit_chain(chain.employer) head ON true ORDER BY chain.place`
}

/**
 * Writes what a transaction has collected, as its last act: who writes into a chain makes the next one wait until the commit. Chains
 * are taken in one order, so that two transactions never wait for each other.
 */
export async function recordPending(raw: Prisma.TransactionClient, entries: readonly PendingEntry[]): Promise<void> {
  if (entries.length === 0) return
  const key = await getAuditKey()
  const chains = [...Map.groupBy(entries, ({ employerId }) => employerId ?? '')].sort(([a], [b]) => (a < b ? -1 : 1))
  const heads = await lockChains(
    raw,
    chains.map(([employerId]) => employerId || null),
  )
  const rows = chains.flatMap(([, own], place) => chain(key, own, heads[place]))
  await insertRows(raw, 'AuditEntry', rows)
}
