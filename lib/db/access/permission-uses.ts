import type { Permission } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { prisma } from '../client.ts'

export interface PermissionUse {
  userId: string
  /** The enterprise that acts. */
  enterpriseId: string
  permissions: readonly Permission[]
}

/** Notes the day on which permissions were needed; a row is written once a day. */
export async function savePermissionUse({ userId, enterpriseId, permissions }: PermissionUse, date: LocalDate) {
  await prisma.$executeRaw`
    UPDATE "MembershipPermission" p SET "lastUsedDate" = ${date}::date
    FROM "Membership" m
    WHERE m."id" = p."membershipId" AND m."userId" = ${userId}::uuid AND m."enterpriseId" = ${enterpriseId}::uuid
      AND p."permission"::text = ANY(${[...permissions]}::text[])
      AND (p."lastUsedDate" IS NULL OR p."lastUsedDate" < ${date}::date)`
}
