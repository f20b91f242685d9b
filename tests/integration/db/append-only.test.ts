import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aWage, World } from '../../support/world.ts'

let id: Record<'version' | 'quality' | 'audit' | 'declaration' | 'transmission' | 'processing', string>

beforeAll(async () => {
  const world = await World.plant()
  const transmission = await world.transmit()
  const version = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId: transmission } })
  const quality = await prisma.quality.findFirstOrThrow({ where: { versionId: version.id } })
  const audit = await prisma.auditEntry.findFirstOrThrow()
  const open = await world.send([aWage({ person: 'laurine' })])
  const processing = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId: open } })
  id = {
    version: version.id,
    quality: quality.id,
    audit: audit.id,
    declaration: version.declarationId,
    transmission,
    processing: processing.id,
  }
})

const roles = { program: 'DATABASE_URL', owner: 'DATABASE_OWNER_URL' } as const
/** With every row in sight: that nothing of them may be changed is no merit of the wall between tenants. */
const run = (role: keyof typeof roles, sql: string) =>
  withClient(process.env[roles[role]] ?? '', async (client) => {
    await client.query(`SELECT set_config('app.acting_as', 'system', false)`)
    return client.query(sql)
  })

const forbidden: readonly (readonly [what: string, sql: () => string])[] = [
  ['edit an audit entry', () => `UPDATE "AuditEntry" SET "action" = 'x' WHERE "id" = '${id.audit}'`],
  ['delete an audit entry', () => `DELETE FROM "AuditEntry" WHERE "id" = '${id.audit}'`],
  ['empty the audit log', () => 'TRUNCATE "AuditEntry"'],
  ['edit an amount', () => `UPDATE "Quality" SET "grossWageCents" = 1 WHERE "id" = '${id.quality}'`],
  ['delete an amount', () => `DELETE FROM "Quality" WHERE "id" = '${id.quality}'`],
  ['delete a premium', () => 'TRUNCATE "Premium"'],
  ['delete a version', () => `DELETE FROM "WageDeclarationVersion" WHERE "id" = '${id.version}'`],
  ['delete a declaration', () => `DELETE FROM "WageDeclaration" WHERE "id" = '${id.declaration}'`],
  [
    'decide a version again',
    () => `UPDATE "WageDeclarationVersion" SET "status" = 'refused' WHERE "id" = '${id.version}'`,
  ],
  [
    'change what was sent while deciding',
    () => `UPDATE "WageDeclarationVersion" SET "status" = 'accepted', "totalCents" = 1 WHERE "id" = '${id.processing}'`,
  ],
  [
    'change what was sent before deciding',
    () => `UPDATE "WageDeclarationVersion" SET "totalCents" = 1 WHERE "id" = '${id.processing}'`,
  ],
  ['reopen a transmission', () => `UPDATE "Transmission" SET "status" = 'draft' WHERE "id" = '${id.transmission}'`],
  ['give another ticket', () => `UPDATE "Transmission" SET "ticket" = 'X' WHERE "id" = '${id.transmission}'`],
  ['delete a sent transmission', () => `DELETE FROM "Transmission" WHERE "id" = '${id.transmission}'`],
]

describe.each(['program', 'owner'] as const)('the role of the %s', (role) => {
  it.each(forbidden)('cannot %s', async (_, sql) => {
    await expect(run(role, sql())).rejects.toThrow(
      /append-only|never deleted|decided once|keeps what was sent|was sent|denied/,
    )
  })
})

describe('the role of the program', () => {
  it('owns no table', async () => {
    const owned = await run('program', 'SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user')
    expect(owned.rows).toEqual([])
  })
})
