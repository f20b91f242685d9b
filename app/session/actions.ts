'use server'

import { requireSignedIn, sessionTimes } from '@/lib/auth/actor.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'

/** "Rester connecté": being asked for prolongs the session. Answers the seconds left. */
export async function staySignedIn(): Promise<number> {
  await requireSignedIn()
  const times = await sessionTimes()
  if (!times) return 0
  const endsAt = Math.min(times.idleEndsAt.getTime(), times.absoluteEndsAt.getTime())
  return Math.max(0, Math.round((endsAt - requestMoment().getTime()) / 1000))
}
