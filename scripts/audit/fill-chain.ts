import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../lib/db/transaction.ts'

/** A transaction's worth of entries: more would hold the chain for longer than any transmission does. */
const ENTRIES_AT_ONCE = 1000

/** A look, or a decision. */
function anEntry(place: number) {
  const subjectId = randomUUID()
  const at = new Date()
  if (place % 3 === 0)
    return { at, action: 'worker.look', subjectKind: 'worker', subjectId, lookedAtWorkerId: randomUUID() } as const
  const after = { status: 'accepted', ticket: 'ABCDEFGHIJKLM', totalCents: place }
  return { at, action: 'declaration.accept', subjectKind: 'declaration', subjectId, before: {}, after } as const
}

/** Writes entries into the chain of an employer by the program's own way, of every shape that entries have. */
export async function fillChain(employerId: string, entries: number): Promise<void> {
  for (let written = 0; written < entries; written += ENTRIES_AT_ONCE) {
    const count = Math.min(ENTRIES_AT_ONCE, entries - written)
    await inTransaction({ actingAs: 'system' }, async (tx) => {
      tx.auditEntries.recordAll(Array.from({ length: count }, (_, place) => ({ ...anEntry(place), employerId })))
    })
  }
}
