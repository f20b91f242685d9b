import type { KeyAccount } from '../../db/key/key-accounts.ts'
import { inReading, inTransaction, type Transaction } from '../../db/transaction.ts'
import { type Actor, type SignedInActor, WAGE_DATA_LEVEL } from '../../domain/actor.ts'
import { checkKeyChange } from '../../domain/key/keys.ts'
import { AccessRefused } from '../../domain/refusal.ts'
import { requirePerson } from '../actor/require.ts'

/** Whose keys are changed, and what he has. */
export interface OpenKeys {
  person: SignedInActor
  account: KeyAccount
}

/** @throws AccessRefused when a key has to be shown again first, or a stronger one; also when the session ended meanwhile */
async function open(tx: Transaction, person: SignedInActor, now: Date): Promise<OpenKeys> {
  const account = await tx.keyAccounts.get(person.userId)
  const session = await tx.ownSessions.find(person.userId, person.sessionId)
  if (!session) throw new AccessRefused({ need: 'signIn' })
  const refusal = checkKeyChange(account, session, now)
  if (refusal === 'stale') throw new AccessRefused({ need: 'freshSignIn' })
  if (refusal === 'weak') throw new AccessRefused({ need: 'level', level: WAGE_DATA_LEVEL })
  return { person, account }
}

/** Reads what only the person himself may see before he changes his keys. */
export async function readKeysToChange<Result>(
  actor: Actor,
  now: Date,
  read: (keys: OpenKeys, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const person = requirePerson(actor)
  return inReading(person, async (tx) => read(await open(tx, person, now), tx))
}

/** Changes the keys of the person who asks, one change after the other. */
export async function changeKeys<Result>(
  actor: Actor,
  now: Date,
  change: (keys: OpenKeys, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const person = requirePerson(actor)
  return inTransaction(person, async (tx) => {
    await tx.keyAccounts.lock(person.userId)
    return change(await open(tx, person, now), tx)
  })
}
