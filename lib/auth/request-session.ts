import { cookies } from 'next/headers'
import { cache } from 'react'
import { findSessionRights, type SessionRights, saveSessionActivity } from '../db/user/sessions.ts'
import { isActivityDue, isLive } from '../domain/session-life.ts'
import { cookieNames } from './cookies.ts'
import { hashToken } from './token-hash.ts'

/** The moment of this request: the same for all that one request asks. */
export const requestMoment: () => Date = cache(() => new Date())

/** The row behind this request's cookie, live or just ended; read once a request. */
export const findRequestSession: () => Promise<SessionRights | null> = cache(async () => {
  const token = (await cookies()).get(cookieNames.session)?.value
  return token ? findSessionRights(hashToken(token), requestMoment()) : null
})

/** The live session of this request; being asked for counts as activity. */
export const findLiveSession: () => Promise<SessionRights | null> = cache(async () => {
  const session = await findRequestSession()
  const now = requestMoment()
  if (!session || !isLive(session, now)) return null
  if (!isActivityDue(session, now)) return session
  await saveSessionActivity(session.sessionId, now)
  return { ...session, lastSeenAt: now }
})
