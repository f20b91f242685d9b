import { seal } from '../../db/sealed-text.ts'
import { inTransaction } from '../../db/transaction.ts'
import { listProfiles, toActiveProfile } from '../../db/user/profiles.ts'
import { findSessionRights, saveSession, saveSessionEnd, saveSessionsPurge } from '../../db/user/sessions.ts'
import { findUserIdBySsin, saveUser } from '../../db/user/users.ts'
import { KEPT_SECONDS, LONGEST_SECONDS } from '../../domain/session-life.ts'
import { hashToken } from '../token-hash.ts'
import type { Claims } from './claims.ts'

/** What the browser brought along, for the session that begins. */
export interface SignInContext {
  userAgent: string | null
  /** Token of the session it had before, which ends: a new key means new rights and a new token. */
  formerToken: string | null
}

/** The user behind the claims; a citizen whom an outside provider vouches for becomes one, without password. */
export async function getUserId({ ssin, givenName, familyName, language }: Claims): Promise<string> {
  const known = await findUserIdBySsin(ssin)
  if (known) return known
  const nameless = { username: `citizen-${crypto.randomUUID()}`, email: '', passwordHash: null, totpSecret: null }
  return saveUser({ ssin, givenName, familyName, language: language ?? 'fr', isAgent: false, ...nameless })
}

export interface StartedSession {
  sessionToken: string
  userId: string
  level: number
  methods: readonly string[]
  /** Proof for the sign-out at an outside provider; it names the person, so it is kept encrypted. */
  idToken: string | null
}

/** Twelve hours at most. Who wears one hat only has it on at once; several are never decided silently (checklist L.31). */
export async function startSession(started: StartedSession, context: SignInContext, now: Date): Promise<Date> {
  const { sessionToken, userId, level, methods, idToken } = started
  const profiles = await listProfiles(userId, now)
  const [only] = profiles
  const expiresAt = new Date(now.getTime() + LONGEST_SECONDS * 1000)
  await endFormerSession(context, now)
  await saveSession(
    {
      tokenHash: hashToken(sessionToken),
      userId,
      level,
      methods,
      activeProfile: only && profiles.length === 1 ? toActiveProfile(only) : null,
      idToken: idToken ? (await seal(idToken, userId)).toString('base64url') : null,
      userAgent: context.userAgent?.slice(0, 400) ?? null,
      expiresAt,
    },
    now,
  )
  await recordSignIn(started, now)
  return expiresAt
}

/** Nobody acts for anything yet: the entry belongs to the person, not to an employer. */
function recordSignIn({ userId, level, methods }: StartedSession, at: Date): Promise<void> {
  return inTransaction({ actingAs: 'anonymous' }, async (tx) => {
    const after = { level, methods: [...methods] }
    tx.auditEntries.record({
      at,
      action: 'session.start',
      subjectKind: 'user',
      subjectId: userId,
      employerId: null,
      after,
    })
  })
}

async function endFormerSession({ formerToken }: SignInContext, now: Date): Promise<void> {
  const former = formerToken ? await findSessionRights(hashToken(formerToken), now) : null
  if (former) await saveSessionEnd(former.sessionId)
  await saveSessionsPurge(new Date(now.getTime() - (LONGEST_SECONDS + KEPT_SECONDS) * 1000))
}
