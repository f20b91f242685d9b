import { withRetry } from '../conflict.ts'
import type { Prisma, PrismaClient } from '../generated/client.ts'
import { checkKeysInUse, listKeysInUse, recordKeyInUse } from './people.ts'
import { type SealedRow, saveSealed } from './save-sealed.ts'
import { openSsin, sealSsin } from './sealed-ssin.ts'
import { getSsinKey, type SsinKey, saveNextSsinKey } from './ssin-keys.ts'

const PEOPLE_AT_ONCE = 500
const NOBODY = '00000000-0000-0000-0000-000000000000'
const limits = { maxWait: 10_000, timeout: 60_000 }

/**
 * Adds a key to the file, for a rotation that is to come; nothing is sealed with it yet. One that waits already is not joined by another.
 * @returns the number of the key that waits
 */
export async function prepareKey(owner: PrismaClient): Promise<number> {
  const inUse = await listKeysInUse(owner)
  checkKeysInUse(inUse)
  return saveNextSsinKey(inUse[0]?.number ?? 0)
}

/**
 * Seals and indexes every number anew under the newest key, a few people at a time, while others read and search; then only that key
 * is in use. An interrupted rotation is gone on with by calling this again.
 * @returns how many people were moved to the new key now
 */
export async function reseal(owner: PrismaClient, tell: (people: number) => void = () => {}): Promise<number> {
  const inUse = await listKeysInUse(owner)
  checkKeysInUse(inUse)
  const number = inUse.length > 1 ? (inUse[0]?.number as number) : await prepareKey(owner)
  const key = getSsinKey(number)
  await owner.$transaction((raw) => recordKeyInUse(raw, key), limits)
  let [people, last] = [0, NOBODY]
  for (;;) {
    const ids = await withRetry(() => owner.$transaction((raw) => resealSome(raw, key, last), limits))
    people += ids.length
    tell(people)
    const end = ids.at(-1)
    if (end === undefined) break
    last = end
  }
  await owner.$executeRaw`DELETE FROM "SsinKey" WHERE "number" <> ${number}`
  await owner.$executeRaw`VACUUM "Person"`
  return people
}

/** Those beyond `last` who are sealed with another key. Nobody new is: whoever seals does it with the key in use. */
async function resealSome(raw: Prisma.TransactionClient, key: SsinKey, last: string): Promise<string[]> {
  const rows = await raw.$queryRaw<SealedRow[]>`
    SELECT "id", "ssinSealed" FROM "Person"
    WHERE "id" > ${last}::uuid AND get_byte("ssinSealed", 0) * 256 + get_byte("ssinSealed", 1) <> ${key.number}
    ORDER BY "id" LIMIT ${PEOPLE_AT_ONCE} FOR UPDATE`
  const opened = rows.map(({ id, ssinSealed }) => ({ id, ...sealSsin(key, id, openSsin(id, ssinSealed)) }))
  if (opened.length > 0) await saveSealed(raw, opened)
  return rows.map(({ id }) => id)
}
