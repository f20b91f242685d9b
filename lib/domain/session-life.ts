/** Identity: Sessions. Twenty minutes without a request, twelve hours at most. */
const IDLE_SECONDS = 20 * 60
export const LONGEST_SECONDS = 12 * 3600
/** How long an ended session is still recognised, so that a form posted too late finds its person again. */
export const KEPT_SECONDS = 30 * 60
/** Activity is written at most this often: one write in a burst of requests. */
const ACTIVITY_STEP_SECONDS = 15

export interface SessionInstants {
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
}

export function idleEndsAt(session: Pick<SessionInstants, 'lastSeenAt'>): Date {
  return new Date(session.lastSeenAt.getTime() + IDLE_SECONDS * 1000)
}

export function isLive(session: SessionInstants, now: Date): boolean {
  return now < session.expiresAt && now < idleEndsAt(session)
}

/** Ended, but so recently that a form it was filling may be put aside for its person. */
export function isJustEnded(session: SessionInstants, now: Date): boolean {
  const endedAt = Math.min(session.expiresAt.getTime(), idleEndsAt(session).getTime())
  return !isLive(session, now) && now.getTime() < endedAt + KEPT_SECONDS * 1000
}

export function isActivityDue(session: Pick<SessionInstants, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= ACTIVITY_STEP_SECONDS * 1000
}
