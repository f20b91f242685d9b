import type { Permission } from '../../domain/actor.ts'
import { Prisma } from '../generated/client.ts'

// Who is in force on a day, said once for every query about rights. Aliases: m a membership, d a mandate of its office.

/** That the membership `m` is in force on this day. */
export const memberOn = (today: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`m."startDate" <= ${today} AND COALESCE(m."endDate", ${today}) >= ${today}`

/** That the mandate `d` is in force on this day. */
export const mandateOn = (today: Prisma.Sql): Prisma.Sql => Prisma.sql`
  d.status IN ('accepted', 'active') AND d."startDate" <= ${today} AND COALESCE(d."endDate", ${today}) >= ${today}`

/** That the mandate `d` is in force on this day, and the office lets the membership `m` work for that client. */
export const clientOn = (today: Prisma.Sql): Prisma.Sql => Prisma.sql`
  ${mandateOn(today)}
  AND (NOT m."isNarrowed" OR EXISTS (SELECT 1 FROM "MembershipClient" c WHERE c."membershipId" = m.id AND c."mandateId" = d.id))`

/** That the membership `m` has one of these permissions on this day. */
export const holdsOn = (today: Prisma.Sql, permissions: readonly Permission[]): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT 1 FROM "MembershipPermission" g WHERE g."membershipId" = m.id AND g.permission::text = ANY(${[...permissions]}::text[])
    AND g."startDate" <= ${today} AND COALESCE(g."endDate", ${today}) >= ${today})`

/** That the person of the membership `m` manages access on this day: he wears the hat of an office itself. */
export const managesOn = (today: Prisma.Sql): Prisma.Sql => holdsOn(today, ['accessManagement'])
