import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { OpenSession } from '../../domain/key/open-session.ts'
import { isLive } from '../../domain/session-life.ts'
import { requirePerson } from '../actor/require.ts'

export type ListedSession = OpenSession & { isOwn: boolean }

/** The open sessions of the person who asks, this one marked. @throws AccessRefused */
export async function listSessions(actor: Actor, now: Date): Promise<ListedSession[]> {
  const { userId, sessionId } = requirePerson(actor)
  return inReading(requirePerson(actor), async (tx) => {
    const sessions = await tx.ownSessions.list(userId)
    return sessions
      .filter((session) => isLive(session, now))
      .map((session) => ({ ...session, isOwn: session.sessionId === sessionId }))
  })
}
