import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { PrismaClient } from '@/lib/db/generated/client.ts'
import { newId } from '@/lib/db/new-id.ts'
import { findPersonIds } from '@/lib/db/person/people.ts'
import { sealPlainNumbers } from '@/lib/db/person/seal-plain-numbers.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import { ownerRole, toUrl, withClient } from '@/scripts/postgres/roles.ts'
import { readCluster } from '../../../support/database.ts'
import { findPlainNumbers } from '../../../support/numbers/plain-numbers.ts'

const PEOPLE = 2_500
const migrations = 'prisma/migrations'
const sealing = /_seal_national_numbers$/
const name = `test_older_${process.pid}`
const url = toUrl(readCluster(), 'owner', name)
const superuser = (database: string) => toUrl(readCluster(), 'superuser', database)
/** Numbers of nobody else in this run: its log is searched for theirs by other tests. */
const old = Array.from({ length: PEOPLE }, (_, place) => ({ id: newId(), ssin: String(77_700_000_000 + place) }))
const ssins = old.map(({ ssin }) => ssin)
let owner: PrismaClient

async function apply(client: pg.Client, isWanted: (folder: string) => boolean): Promise<void> {
  const folders = readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const folder of folders
    .map((entry) => entry.name)
    .sort()
    .filter(isWanted))
    await client.query(readFileSync(join(migrations, folder, 'migration.sql'), 'utf8'))
}

/** As it was before numbers were sealed, with people in it; then migrated. */
beforeAll(async () => {
  await withClient(superuser('postgres'), (client) => client.query(`CREATE DATABASE ${name} OWNER ${ownerRole}`))
  const folders = readdirSync(migrations).sort()
  const last = folders.find((folder) => sealing.test(folder)) ?? ''
  await withClient(url, async (client) => {
    await apply(client, (folder) => folder < last)
    const columns = `INSERT INTO "Person" ("id", "ssin", "familyName", "givenName", "searchName")`
    await client.query(
      `${columns} SELECT o.id, o.ssin, 'W', 'W', 'w' FROM unnest($1::uuid[], $2::text[]) AS o(id, ssin)`,
      [old.map(({ id }) => id), ssins],
    )
    await apply(client, (folder) => folder >= last)
  })
  owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
})

afterAll(async () => {
  await owner.$disconnect()
  await withClient(superuser('postgres'), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
})

/** How many of the old numbers stand in the files of this database. */
async function countInFiles(): Promise<number> {
  const [own] = await withClient(superuser(name), async (client) => {
    await client.query('CHECKPOINT')
    return (await client.query('SELECT oid FROM pg_database WHERE datname = current_database()')).rows
  })
  const folder = join(dirname(config.dataDir), 'postgres', 'base', String(own.oid))
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  const known = new Set(ssins)
  return new Set(files.flatMap((bytes) => [...findPlainNumbers(bytes, known)])).size
}

describe('an installation older than the sealing of numbers', () => {
  it('keeps its plain numbers through the migrations, and takes no further one', async () => {
    expect(await countInFiles()).toBe(PEOPLE)
    const plain = owner.$executeRaw`UPDATE "Person" SET "ssin" = '77799999999' WHERE "id" = ${old[0]?.id}::uuid`
    await expect(plain).rejects.toThrow(/Person_sealed/)
  })

  it('seals them at the next start, however often that is interrupted or begun twice', async () => {
    const interrupted = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
    const failing = interrupted.$extends({
      query: {
        $executeRaw: ({ args, query }) =>
          /DROP COLUMN/.test(args.sql) ? Promise.reject(new Error('power')) : query(args),
      },
    })
    await expect(sealPlainNumbers(failing as unknown as PrismaClient)).rejects.toThrow('power')
    await interrupted.$disconnect()
    const again = await Promise.all([sealPlainNumbers(owner), sealPlainNumbers(owner)])
    expect(again).toEqual([0, 0])
    const rows = await owner.person.findMany()
    expect(new Map(rows.map(({ id, ssinSealed }) => [openSsin(id, ssinSealed), id]))).toEqual(
      new Map(old.map(({ id, ssin }) => [ssin, id])),
    )
    expect((await findPersonIds(owner, ssins)).size).toBe(PEOPLE)
  })

  it('has the shape of a new installation then, and no plain number in any file of the database', async () => {
    const columns = await owner.$queryRaw<object[]>`SELECT column_name, is_nullable FROM information_schema.columns
      WHERE table_name = 'Person' AND column_name ILIKE 'ssin%' ORDER BY 1`
    expect(columns).toEqual([
      { column_name: 'ssinIndex', is_nullable: 'NO' },
      { column_name: 'ssinSealed', is_nullable: 'NO' },
    ])
    expect(await countInFiles()).toBe(0)
  })
})
