import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requirePerson } from '../actor/require.ts'
import { recordAccount } from '../key/record-account.ts'

/** Ends one session of the person who asks, on whichever device: its next request finds nobody signed in. @throws NotFound also for another person's */
export async function cancelSession(actor: Actor, sessionId: string, now: Date): Promise<void> {
  const person = requirePerson(actor)
  return inTransaction(person, async (tx) => {
    if (!(await tx.ownSessions.saveEnded(person.userId, sessionId))) throw new NotFound(`no session ${sessionId}`)
    recordAccount(tx, person.userId, { at: now, action: 'session.revoke', before: { sessionId } })
  })
}

/** Ends every session of the person but this one. @returns how many */
export async function cancelOtherSessions(actor: Actor, now: Date): Promise<number> {
  const person = requirePerson(actor)
  return inTransaction(person, async (tx) => {
    const count = await tx.ownSessions.saveOthersEnded(person.userId, person.sessionId)
    if (count > 0) recordAccount(tx, person.userId, { at: now, action: 'session.revokeOthers', after: { count } })
    return count
  })
}
