import { staySignedIn } from '@/app/session/actions.ts'
import type { FramePerson } from '@/components/layout/frame-types.ts'
import { requestLanguage, sessionTimes } from '@/lib/auth/actor.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { path } from '@/lib/i18n/path.ts'

/** What the header says and offers to a signed-in person: the name, the way out, and the end of the session before it comes. */
export async function signedInPerson(actor: SignedInActor, now: Date): Promise<FramePerson> {
  const times = await sessionTimes()
  const endsAt = times && Math.min(times.idleEndsAt.getTime(), times.absoluteEndsAt.getTime())
  return {
    name: `${actor.givenName} ${actor.familyName}`,
    signOut: path(await requestLanguage(), '/sign-out'),
    session: endsAt
      ? { remainingSeconds: Math.max(0, Math.round((endsAt - now.getTime()) / 1000)), extend: staySignedIn }
      : undefined,
  }
}
