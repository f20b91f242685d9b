import { Prisma, type PrismaClient } from '../generated/client.ts'
import { checkKeysInUse, listKeysInUse, sealNumbers } from './people.ts'
import { saveSealed } from './save-sealed.ts'

const PEOPLE_AT_ONCE = 1000
/** One start at a time seals; any number that nobody else uses will do. */
const START_LOCK = 7_747
const limits = { maxWait: 10_000, timeout: 120_000 }

/**
 * What a migration cannot do: seals the numbers of an installation older than this program, then drops the plain column. Runs between the
 * migrations and the first page, as the owner of the tables; one that is interrupted goes on where it was. The table is written anew
 * at the end, because dropping a column, or vacuuming, leaves the old text in its file.
 * @returns how many were sealed
 * @throws when the key file is not the one of this installation
 */
export async function sealPlainNumbers(owner: PrismaClient): Promise<number> {
  checkKeysInUse(await listKeysInUse(owner))
  if (!(await hasPlainColumn(owner))) return 0
  let sealed = 0
  for (let count = -1; count !== 0; sealed += count) count = await owner.$transaction(sealSome, limits)
  await owner.$transaction(dropPlainColumn, limits)
  await owner.$executeRaw`VACUUM (FULL, ANALYZE) "Person"`
  return sealed
}

async function hasPlainColumn(raw: Prisma.TransactionClient): Promise<boolean> {
  const found = await raw.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_attribute WHERE attrelid = '"Person"'::regclass AND attname = 'ssin' AND NOT attisdropped`
  return found.length > 0
}

async function sealSome(raw: Prisma.TransactionClient): Promise<number> {
  await raw.$queryRaw`SELECT pg_advisory_xact_lock(${START_LOCK})::text`
  if (!(await hasPlainColumn(raw))) return 0
  const plain = await raw.$queryRaw<{ id: string; ssin: string }[]>`
    SELECT "id", "ssin" FROM "Person" WHERE "ssin" IS NOT NULL ORDER BY "id" LIMIT ${PEOPLE_AT_ONCE}`
  await saveSealed(raw, await sealNumbers(raw, plain), Prisma.sql`, "ssin" = NULL`)
  return plain.length
}

/** From here on the table is as in a new installation. */
async function dropPlainColumn(raw: Prisma.TransactionClient): Promise<void> {
  await raw.$queryRaw`SELECT pg_advisory_xact_lock(${START_LOCK})::text`
  if (!(await hasPlainColumn(raw))) return
  await raw.$executeRaw`ALTER TABLE "Person" VALIDATE CONSTRAINT "Person_sealed"`
  await raw.$executeRaw`
    ALTER TABLE "Person" DROP COLUMN "ssin", ALTER COLUMN "ssinSealed" SET NOT NULL, ALTER COLUMN "ssinIndex" SET NOT NULL`
}
