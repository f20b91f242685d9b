import type { Profile } from '../../domain/actor.ts'
import { prisma } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { clientOn, managesOn, memberOn } from './in-force.ts'
import type { ActiveProfile } from './sessions.ts'

type EnterpriseRow = { employerId: string; name: string; enterpriseNumber: string; nssoNumber: string | null }
type OfficeRow = EnterpriseRow & { senderId: string; senderName: string }

/** The day of the request, as the queries below name it. */
const today = Prisma.sql`today`

/** The hats a person may wear at this moment (identity: People, enterprises, permissions). */
export async function listProfiles(userId: string, now: Date): Promise<Profile[]> {
  const [user, enterprises, clients] = await Promise.all([
    prisma.user.findUnique({ where: { id: userId }, include: { person: { include: { worker: true } } } }),
    listEnterprises(userId, now),
    listClients(userId, now),
  ])
  return [
    ...enterprises.map(toOwnProfile),
    ...clients.map((row): Profile => ({ kind: 'office', ...row })),
    ...(user?.isIdentityProven && user.person.worker ? [{ kind: 'worker', workerId: userId } as const] : []),
    ...(user?.isAgent ? [{ kind: 'agent' } as const] : []),
  ]
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

/** Active mandates of the offices of this user, narrowed to his clients where the office did so. */
function listClients(userId: string, now: Date): Promise<OfficeRow[]> {
  return prisma.$queryRaw`
    WITH clock AS (SELECT (${now.toISOString()}::timestamptz AT TIME ZONE 'Europe/Brussels')::date AS today)
    SELECT o.id AS "senderId", o.name AS "senderName", e.id AS "employerId", e.name, e."enterpriseNumber", e."nssoNumber"
    FROM "Membership" m CROSS JOIN clock
    JOIN "Enterprise" o ON o.id = m."enterpriseId" AND o."isOffice"
    JOIN "Mandate" d ON d."officeId" = o.id
    JOIN "Enterprise" e ON e.id = d."employerId"
    WHERE m."userId" = ${userId}::uuid AND ${memberOn(today)} AND ${clientOn(today)}
    ORDER BY o."searchName", e."searchName", e.id`
}

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
