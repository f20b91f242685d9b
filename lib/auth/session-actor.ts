import type { SessionRights } from '../db/user/sessions.ts'
import type { SignedInActor } from '../domain/actor.ts'

/**
 * Who a session makes of its person at this moment. A hat that is no longer his (membership or mandate ended, role
 * taken back) leaves him undecided: he chooses again among what remains.
 */
export function sessionActor(session: SessionRights): SignedInActor {
  const { sessionId, userId, givenName, familyName, language, level } = session
  const person = { sessionId, userId, givenName, familyName, language, level }
  const undecided = { ...person, actingAs: 'undecided' } as const
  const hat = session.activeProfile
  switch (hat?.kind) {
    case 'agent':
      return session.isAgent ? { ...person, actingAs: 'agent' } : undecided
    case 'worker':
      return session.isWorker ? { ...person, actingAs: 'worker', workerId: userId } : undecided
    case 'employer': {
      if (!session.permissions) return undecided
      const { employerId } = hat
      return { ...person, actingAs: 'employer', employerId, senderId: employerId, permissions: session.permissions }
    }
    case 'office': {
      if (!session.permissions || !session.hasMandate) return undecided
      const { employerId, senderId } = hat
      return { ...person, actingAs: 'office', employerId, senderId, permissions: session.permissions }
    }
    default:
      return undecided
  }
}
