import { toActiveProfile } from '../../db/user/profiles.ts'
import { saveActiveProfile } from '../../db/user/sessions.ts'
import type { Profile, SignedInActor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { listProfiles, profileKey } from './list-profiles.ts'

/**
 * Puts on one of the person's own hats for this session.
 * @throws NotFound for a hat that is not his, or no longer
 */
export async function chooseProfile(actor: SignedInActor, key: string, now: Date): Promise<Profile> {
  const chosen = (await listProfiles(actor, now)).find((profile) => profileKey(profile) === key)
  if (!chosen) throw new NotFound()
  await saveActiveProfile(actor.sessionId, toActiveProfile(chosen))
  return chosen
}
