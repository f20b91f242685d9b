import { cookieNames } from '../../lib/auth/cookies.ts'
import { createToken, hashToken } from '../../lib/auth/token-hash.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { saveSession } from '../../lib/db/user/sessions.ts'
import { findOfficeId, type PreparedDraft } from './prepare-drafts.ts'

/** Chief of the office in the demonstration: he may act for every client. */
const CLERK = 'thomas.leroy'
const SESSION_MILLISECONDS = 3_600_000

/** A draft and the cookie with which its clerk sends it. */
export interface WebDraft extends PreparedDraft {
  cookie: string
}

/** One session of the clerk for each client, as after his sign-in and the choice of that client. */
export async function openSessions(drafts: readonly PreparedDraft[]): Promise<WebDraft[]> {
  const now = new Date()
  const { id: userId } = await prisma.user.findUniqueOrThrow({ where: { username: CLERK } })
  const senderId = await findOfficeId()
  const cookies = new Map<string, string>()
  for (const employerId of new Set(drafts.map((draft) => draft.employerId))) {
    const token = createToken()
    const activeProfile = { kind: 'office', senderId, employerId } as const
    const expiresAt = new Date(now.getTime() + SESSION_MILLISECONDS)
    const session = { tokenHash: hashToken(token), userId, level: 400, activeProfile, expiresAt }
    await saveSession({ ...session, idToken: null, userAgent: 'drill' }, now)
    cookies.set(employerId, `${cookieNames.session}=${token}`)
  }
  return drafts.map((draft) => ({ ...draft, cookie: cookies.get(draft.employerId) ?? '' }))
}
