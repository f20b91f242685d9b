import type { Profile } from '../../domain/actor.ts'
import { prisma } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { findsEnterprise } from '../name-search.ts'
import { clientOn, managesOn, memberOn } from './in-force.ts'
import type { ActiveProfile } from './sessions.ts'

type EnterpriseRow = { employerId: string; name: string; enterpriseNumber: string; nssoNumber: string | null }
type OfficeRow = EnterpriseRow & { senderId: string; senderName: string }

/** The day of the request, as the queries below name it. */
const today = Prisma.sql`today`

/** The hats a person may wear at this moment (identity: People, enterprises, permissions). */
export async function listProfiles(userId: string, now: Date): Promise<Profile[]> {
  const [{ enterprises, self }, clients] = await Promise.all([listOwnHats(userId, now), findClients(userId, now)])
  return [...enterprises, ...clients, ...self]
}

/** Those that are no client of an office: enterprises of his, and himself. */
export async function listOwnHats(userId: string, now: Date): Promise<{ enterprises: Profile[]; self: Profile[] }> {
  const [user, enterprises] = await Promise.all([
    prisma.user.findUnique({ where: { id: userId }, include: { person: { include: { worker: true } } } }),
    listEnterprises(userId, now),
  ])
  const worker = user?.isIdentityProven && user.person.worker ? [{ kind: 'worker', workerId: userId } as const] : []
  return {
    enterprises: enterprises.map(toOwnProfile),
    self: [...worker, ...(user?.isAgent ? [{ kind: 'agent' } as const] : [])],
  }
}

/** Clients of this person's offices, by office and name; searched, the first of them. */
export async function findClients(
  userId: string,
  now: Date,
  { search, limit }: { search?: string; limit?: number } = {},
): Promise<Profile[]> {
  const { sql, empty } = Prisma
  const most = limit === undefined ? empty : sql`LIMIT ${limit}`
  const rows = await prisma.$queryRaw<OfficeRow[]>`
    ${clientsOf(userId, now)}
    SELECT o.id AS "senderId", o.name AS "senderName", e.id AS "employerId", e.name, e."enterpriseNumber", e."nssoNumber"
    FROM client JOIN "Enterprise" o ON o.id = client."officeId" JOIN "Enterprise" e ON e.id = client."employerId"
    WHERE true ${findsEnterprise(search)} ORDER BY o."searchName", e."searchName", e.id ${most}`
  return rows.map((row): Profile => ({ kind: 'office', ...row }))
}

/** How many clients his offices have for him, and how many of them the search leaves. */
export async function countClients(userId: string, now: Date, search: string): Promise<{ all: number; found: number }> {
  const rows = await prisma.$queryRaw<{ all: number; found: number }[]>`
    ${clientsOf(userId, now)}
    SELECT count(*)::int AS "all", count(*) FILTER (WHERE true ${findsEnterprise(search)})::int AS "found"
    FROM client JOIN "Enterprise" e ON e.id = client."employerId"`
  return rows[0] ?? { all: 0, found: 0 }
}

function toOwnProfile({ isOffice, ...row }: EnterpriseRow & { isOffice: boolean }): Profile {
  return isOffice
    ? { kind: 'office', senderId: row.employerId, senderName: row.name, ...row }
    : { kind: 'employer', ...row }
}

/** Where this person is a user; an office itself only for who manages its access: the others work for its clients. */
function listEnterprises(userId: string, now: Date): Promise<(EnterpriseRow & { isOffice: boolean })[]> {
  return prisma.$queryRaw`
    WITH clock AS (SELECT (${now.toISOString()}::timestamptz AT TIME ZONE 'Europe/Brussels')::date AS today)
    SELECT e.id AS "employerId", e.name, e."enterpriseNumber", e."nssoNumber", e."isOffice"
    FROM "Membership" m JOIN "Enterprise" e ON e.id = m."enterpriseId" CROSS JOIN clock
    WHERE m."userId" = ${userId}::uuid AND ${memberOn(today)} AND (NOT e."isOffice" OR ${managesOn(today)})
    ORDER BY e."searchName", e.id`
}

/** Mandates in force of the offices of this user, narrowed to his clients where the office did so: the rows `client`. */
const clientsOf = (userId: string, now: Date) => Prisma.sql`
  WITH clock AS (SELECT (${now.toISOString()}::timestamptz AT TIME ZONE 'Europe/Brussels')::date AS today),
  client AS (
    SELECT d."officeId", d."employerId" FROM "Membership" m CROSS JOIN clock JOIN "Mandate" d ON d."officeId" = m."enterpriseId"
    WHERE m."userId" = ${userId}::uuid AND ${memberOn(today)} AND ${clientOn(today)}
  )`

/** What a session stores of a hat. */
export function toActiveProfile(profile: Profile): ActiveProfile {
  switch (profile.kind) {
    case 'employer':
      return { kind: 'employer', employerId: profile.employerId }
    case 'office':
      return { kind: 'office', senderId: profile.senderId, employerId: profile.employerId }
    default:
      return { kind: profile.kind }
  }
}
