import { describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { withClient } from '@/scripts/postgres/roles.ts'

const asProgram = (sql: string) => withClient(config.databaseUrl, (client) => client.query(sql))
const asOwner = (sql: string) => withClient(config.databaseOwnerUrl, (client) => client.query(sql))

describe('the role of the program', () => {
  it('is no superuser, nor is the owner of the tables', async () => {
    for (const ask of [asProgram, asOwner]) {
      const { rows } = await ask(
        'SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      )
      expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }])
    }
  })

  it('owns nothing and can make nothing', async () => {
    const { rows } = await asProgram(
      'SELECT relname FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)',
    )
    expect(rows).toEqual([])
    await expect(asProgram('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
    await expect(asProgram('DROP TABLE "Worker"')).rejects.toThrow('must be owner')
    await expect(asProgram('ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL')).rejects.toThrow('must be owner')
  })

  it('has no right to change what is kept as evidence', async () => {
    for (const table of ['AuditEntry', 'Quality', 'Premium']) {
      await expect(asProgram(`UPDATE "${table}" SET id = id`), table).rejects.toThrow('permission denied')
      await expect(asProgram(`DELETE FROM "${table}"`), table).rejects.toThrow('permission denied')
      await expect(asProgram(`TRUNCATE "${table}" CASCADE`), table).rejects.toThrow('permission denied')
    }
    await expect(asProgram('DELETE FROM "WageDeclaration"')).rejects.toThrow('permission denied')
    await expect(asProgram('SELECT * FROM _prisma_migrations')).rejects.toThrow('permission denied')
  })

  it('does not learn with which other enterprises somebody has to do, nor decide it', async () => {
    for (const table of ['Person', 'Worker']) {
      await expect(asProgram(`SELECT "knownTo" FROM "${table}"`), table).rejects.toThrow('permission denied')
      await expect(asProgram(`UPDATE "${table}" SET "knownTo" = '{}'`), table).rejects.toThrow('permission denied')
    }
  })

  it('reads and writes the rest, the queue included', async () => {
    await expect(asProgram('SELECT count(*) FROM "Worker"')).resolves.toBeDefined()
    await expect(asProgram('DELETE FROM "LoginCode"')).resolves.toBeDefined()
    await expect(asProgram('SELECT count(*) FROM pgboss.job')).resolves.toBeDefined()
  })
})
