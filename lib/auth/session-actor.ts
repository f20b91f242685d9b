import type { SessionRights } from '../db/user/sessions.ts'
import type { LostHat, SignedInActor, UndecidedActor } from '../domain/actor.ts'

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
      if (!session.permissions) return withoutHat(undecided, session)
      const { employerId } = hat
      return { ...person, actingAs: 'employer', employerId, senderId: employerId, permissions: session.permissions }
    }
    case 'office': {
      if (!session.permissions || !session.hasMandate) return withoutHat(undecided, session)
      const { employerId, senderId } = hat
      return { ...person, actingAs: 'office', employerId, senderId, permissions: session.permissions }
    }
    default:
      return undecided
  }
}

/** Says which hat was taken away and why, so that the next page can. */
function withoutHat(undecided: UndecidedActor, { worn, permissions, isMandateHeld }: SessionRights): UndecidedActor {
  if (!worn) return undecided
  const { name: employerName, senderName: officeName } = worn
  return { ...undecided, lostHat: { reason: findReason({ permissions, isMandateHeld }), employerName, officeName } }
}

function findReason({
  permissions,
  isMandateHeld,
}: Pick<SessionRights, 'permissions' | 'isMandateHeld'>): LostHat['reason'] {
  if (!permissions) return 'userRemoved'
  return isMandateHeld ? 'clientTaken' : 'mandateEnded'
}
