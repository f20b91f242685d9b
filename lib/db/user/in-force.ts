import { Prisma } from '../generated/client.ts'

// Who is in force on a day, said once for every query about rights. Aliases: m a membership, d a mandate of its office.

/** That the membership `m` is in force on this day. */
export const memberOn = (today: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`m."startDate" <= ${today} AND COALESCE(m."endDate", ${today}) >= ${today}`

/** That the mandate `d` is in force on this day, and the office lets the membership `m` work for that client. */
export const clientOn = (today: Prisma.Sql): Prisma.Sql => Prisma.sql`
  d.status = 'active' AND d."startDate" <= ${today} AND COALESCE(d."endDate", ${today}) >= ${today}
  AND (NOT EXISTS (SELECT 1 FROM "MembershipClient" c WHERE c."membershipId" = m.id)
    OR EXISTS (SELECT 1 FROM "MembershipClient" c WHERE c."membershipId" = m.id AND c."mandateId" = d.id))`
