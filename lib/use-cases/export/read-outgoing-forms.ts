import type { ExportSetRecord } from '../../db/export/export-sets.ts'
import { inReading } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import type { OutgoingForm } from '../../domain/batch/export.ts'

const system: SystemActor = { actingAs: 'system' }
const SETS_AT_ONCE = 20
const FORMS_AT_ONCE = 500

export type UnlaidSet = ExportSetRecord

/**
 * Sets that are planned, or written, and do not lie in the receiver's folder: all of them, oldest first, read some at a time. One that
 * cannot be laid is passed, and holds up none after it.
 */
export async function* listUnlaidSets(): AsyncGenerator<UnlaidSet> {
  let last: string | null = null
  do {
    const sets: UnlaidSet[] = await inReading(system, (tx) => tx.exportSets.listUnlaid(last, SETS_AT_ONCE))
    yield* sets
    last = sets.at(-1)?.setId ?? null
  } while (last)
}

/** What a set holds, in its order, read as it is written. */
export async function* readOutgoingForms(setId: string): AsyncGenerator<OutgoingForm> {
  for (let after = 0; ; after += FORMS_AT_ONCE) {
    const forms = await inReading(system, (tx) => tx.exportedVersions.listForms(setId, after, FORMS_AT_ONCE))
    yield* forms
    if (forms.length < FORMS_AT_ONCE) return
  }
}
