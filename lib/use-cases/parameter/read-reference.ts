import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { ReferenceCategory } from '../../domain/legal-parameters/category-list.ts'
import type { LayeredValue } from '../../domain/legal-parameters/timeline.ts'

export interface Reference {
  values: readonly LayeredValue[]
  categories: readonly ReferenceCategory[]
}

/** The law as this service applies it: for everybody, signed in or not. What no second agent has confirmed is not in it. */
export async function readReference(actor: Actor): Promise<Reference> {
  return inReading(actor, async (tx) => ({
    values: await tx.legalParameters.list(),
    categories: await tx.legalParameters.listAllCategories(),
  }))
}
