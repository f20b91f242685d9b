import { listProfiles as listProfileRows } from '../../db/user/profiles.ts'
import type { Profile, SignedInActor } from '../../domain/actor.ts'

/** The hats this person may wear now; anybody signed in may ask. */
export function listProfiles(actor: SignedInActor, now: Date): Promise<readonly Profile[]> {
  return listProfileRows(actor.userId, now)
}

type KeyedProfile =
  | { kind: 'employer'; employerId: string }
  | { kind: 'office'; senderId: string; employerId: string }
  | { kind: 'worker' | 'agent' }

/** How a form names a hat; stable, and worth nothing without the right to wear it. */
export function profileKey(profile: KeyedProfile): string {
  if (profile.kind === 'employer') return `employer.${profile.employerId}`
  if (profile.kind === 'office') return `office.${profile.senderId}.${profile.employerId}`
  return profile.kind
}
