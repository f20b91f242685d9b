import type { Language, Permission } from '../../domain/actor.ts'
import { prisma } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { askAlone } from '../reading/driver.ts'
import { clientOn, managesOn, mandateOn, memberOn } from './in-force.ts'

/** The hat worn in a session, as stored: ids only, every right is read again at each request. */
export type ActiveProfile =
  | { kind: 'employer'; employerId: string }
  | { kind: 'office'; senderId: string; employerId: string }
  | { kind: 'worker' }
  | { kind: 'agent' }

/** A session with what its person may do at this moment under the hat he wears. */
export interface SessionRights {
  sessionId: string
  userId: string
  givenName: string
  familyName: string
  language: Language
  level: number
  activeProfile: ActiveProfile | null
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  isAgent: boolean
  isWorker: boolean
  /** Permissions of the active membership today; null without such a membership. */
  permissions: Permission[] | null
  /** Whether the active office holds a mandate of the active employer today that its user may work with, or he manages the office itself. */
  hasMandate: boolean
  /** Whether the active office holds such a mandate at all, given to this user or to others. */
  isMandateHeld: boolean
  /** Names and numbers (bare digits) of the enterprise seen and changed; null for a hat without one. */
  worn: WornEnterprise | null
  /** Whether this person may wear another hat today. */
  hasOtherHat: boolean
}

export interface WornEnterprise {
  name: string
  enterpriseNumber: string
  nssoNumber: string | null
  /** The office that acts for it; null when the enterprise acts itself. */
  senderName: string | null
}

/** The day of the request, as the query about a session names it. */
const today = Prisma.sql`a.today`

/** At most two rows: enough to know whether there is a choice, also for the user of an office with thousands of clients. */
const hatsOfAsked = Prisma.sql`
  (SELECT 1 FROM "Membership" m JOIN "Enterprise" e ON e.id = m."enterpriseId"
    WHERE m."userId" = a."userId" AND ${memberOn(today)} AND (NOT e."isOffice" OR ${managesOn(today)}))
  UNION ALL
  (SELECT 1 FROM "Membership" m JOIN "Mandate" d ON d."officeId" = m."enterpriseId"
    WHERE m."userId" = a."userId" AND ${memberOn(today)} AND ${clientOn(today)})
  UNION ALL (SELECT 1 FROM "Worker" w WHERE w.id = a."userId" AND u."isIdentityProven")
  UNION ALL (SELECT 1 WHERE u."isAgent")
  LIMIT 2`

/** One round trip: it is asked at every request (identity: rights are read at every request). */
export async function findSessionRights(tokenHash: string, now: Date): Promise<SessionRights | null> {
  const rows = await askAlone<SessionRights[]>(Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT s.*, (${now.toISOString()}::timestamptz AT TIME ZONE 'Europe/Brussels')::date AS today,
        (s."activeProfile"->>'employerId')::uuid AS "employerId", (s."activeProfile"->>'senderId')::uuid AS "senderId",
        COALESCE(s."activeProfile"->>'senderId', s."activeProfile"->>'employerId')::uuid AS "enterpriseId"
      FROM "Session" s WHERE s."tokenHash" = ${tokenHash}
    )
    SELECT a.id AS "sessionId", a."userId", p."givenName", p."familyName", u.language::text AS language, a.level,
      a."activeProfile", a."createdAt", a."lastSeenAt", a."expiresAt", u."isAgent",
      u."isIdentityProven" AND EXISTS (SELECT 1 FROM "Worker" w WHERE w.id = a."userId") AS "isWorker",
      (SELECT COALESCE((
          SELECT json_agg(mp.permission ORDER BY mp.permission) FROM "MembershipPermission" mp
          WHERE mp."membershipId" = m.id AND mp."startDate" <= a.today AND COALESCE(mp."endDate", a.today) >= a.today
        ), '[]'::json)
        FROM "Membership" m
        WHERE m."userId" = a."userId" AND m."enterpriseId" = a."enterpriseId" AND ${memberOn(today)}
      ) AS permissions,
      EXISTS (
        SELECT 1 FROM "Membership" m JOIN "Enterprise" e ON e.id = m."enterpriseId" AND e."isOffice"
        WHERE m."userId" = a."userId" AND m."enterpriseId" = a."senderId" AND CASE WHEN a."senderId" = a."employerId"
          THEN ${managesOn(today)}
          ELSE EXISTS (SELECT 1 FROM "Mandate" d
            WHERE d."officeId" = a."senderId" AND d."employerId" = a."employerId" AND ${clientOn(today)}) END
      ) AS "hasMandate",
      EXISTS (
        SELECT 1 FROM "Mandate" d
        WHERE d."officeId" = a."senderId" AND d."employerId" = a."employerId" AND ${mandateOn(today)}
      ) AS "isMandateHeld",
      (SELECT json_build_object('name', e.name, 'enterpriseNumber', e."enterpriseNumber", 'nssoNumber', e."nssoNumber",
          'senderName', (SELECT o.name FROM "Enterprise" o WHERE o.id = a."senderId"))
        FROM "Enterprise" e WHERE e.id = a."employerId"
      ) AS worn,
      (SELECT count(*) FROM (${hatsOfAsked}) hat) > 1 AS "hasOtherHat"
    FROM asked a JOIN "User" u ON u.id = a."userId" JOIN "Person" p ON p.id = u.id`)
  return rows[0] ?? null
}

export interface NewSession {
  tokenHash: string
  userId: string
  level: number
  /** What was shown; absent: not known. */
  methods?: readonly string[]
  activeProfile: ActiveProfile | null
  idToken: string | null
  userAgent: string | null
  expiresAt: Date
}

export async function saveSession(session: NewSession, now: Date): Promise<string> {
  const { activeProfile, methods = [], ...columns } = session
  await prisma.user.update({ where: { id: session.userId }, data: { lastSignInAt: now } })
  const { id } = await prisma.session.create({
    data: {
      ...columns,
      methods: [...methods],
      ...(activeProfile ? { activeProfile } : {}),
      createdAt: now,
      lastSeenAt: now,
    },
    select: { id: true },
  })
  return id
}

/** Never moves backwards: two requests may finish out of order. */
export async function saveSessionActivity(sessionId: string, now: Date): Promise<void> {
  await prisma.session.updateMany({ where: { id: sessionId, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } })
}

export async function saveActiveProfile(sessionId: string, activeProfile: ActiveProfile): Promise<void> {
  await prisma.session.update({ where: { id: sessionId }, data: { activeProfile } })
}

/** The proof of sign-in that an outside provider wants back at sign-out. */
export async function findIdToken(sessionId: string): Promise<string | null> {
  const row = await prisma.session.findUnique({ where: { id: sessionId }, select: { idToken: true } })
  return row?.idToken ?? null
}

/** Ends a session at once; a session that is gone already is no mistake. */
export async function saveSessionEnd(sessionId: string): Promise<void> {
  await prisma.session.deleteMany({ where: { id: sessionId } })
}

/** Drops sessions that ended long enough ago that no form can come back for them. */
export async function saveSessionsPurge(lastSeenBefore: Date): Promise<number> {
  const { count } = await prisma.session.deleteMany({ where: { lastSeenAt: { lt: lastSeenBefore } } })
  return count
}
