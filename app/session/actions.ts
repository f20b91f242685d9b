'use server'

import { redirect } from 'next/navigation'
import { currentActor, requestLanguage, sessionTimes } from '@/lib/auth/actor.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { endSession } from '@/lib/auth/sign-out.ts'

/** "Se déconnecter": ends the session here and at the provider. Anybody may post it; without a session there is nothing to end. */
export async function signOut(): Promise<never> {
  return redirect(await endSession(await requestLanguage()))
}

/** "Rester connecté": asking who is there prolongs the session. Answers the seconds left, 0 when it is over. */
export async function staySignedIn(): Promise<number> {
  const actor = await currentActor()
  const times = actor.actingAs === 'anonymous' ? null : await sessionTimes()
  if (!times) return 0
  const endsAt = Math.min(times.idleEndsAt.getTime(), times.absoluteEndsAt.getTime())
  return Math.max(0, Math.round((endsAt - requestMoment().getTime()) / 1000))
}
