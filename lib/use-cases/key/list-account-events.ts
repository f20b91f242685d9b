import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AccountEvent } from '../../domain/audit/audit-log.ts'
import { requirePerson } from '../actor/require.ts'

const LISTED_EVENTS = 20

/** The last sign-ins and changes of keys of the person who asks, newest first. @throws AccessRefused */
export async function listAccountEvents(actor: Actor): Promise<AccountEvent[]> {
  const person = requirePerson(actor)
  return inReading(person, (tx) => tx.auditLog.listOfAccount(person.userId, LISTED_EVENTS))
}
