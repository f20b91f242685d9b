import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { Keys } from '../../domain/key/keys.ts'
import { requirePerson } from '../actor/require.ts'

export type KeyOverview = Keys & { username: string }

/** What the person who asks can sign in with; no secret. @throws AccessRefused */
export async function readKeys(actor: Actor): Promise<KeyOverview> {
  const person = requirePerson(actor)
  return inReading(person, async (tx) => {
    const { email: _e, isAgent: _a, userId: _u, ...keys } = await tx.keyAccounts.get(person.userId)
    return keys
  })
}
