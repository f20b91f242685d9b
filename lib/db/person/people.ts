import type { Prisma } from '../generated/client.ts'
import { computeSsinIndex, type SealedSsin, sealSsin } from './sealed-ssin.ts'
import { readSsinKeys, readSsinKeysAgain, type SsinKey, WrongSsinKeys } from './ssin-keys.ts'

type Raw = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>
type KeyInUse = Pick<SsinKey, 'number' | 'fingerprint'>

/** Whoever seals holds it shared until the commit; who brings a new key into use waits for them and lets nobody pass (any number will do). */
const SEALING_LOCK = 7_746

/** @throws WrongSsinKeys when the file holds another key under a number that is in use */
export function checkKeysInUse(inUse: readonly KeyInUse[]): void {
  const numbers = inUse.map(({ number }) => number)
  const findForeign = (keys: ReadonlyMap<number, SsinKey>) =>
    inUse.find(({ number, fingerprint }) => keys.get(number)?.fingerprint !== fingerprint)
  // What is remembered may be older than the file.
  const foreign = findForeign(readSsinKeys(numbers)) && findForeign(readSsinKeysAgain(numbers))
  if (foreign)
    throw new WrongSsinKeys(
      `key ${foreign.number} of the file is not the one that seals the national numbers here: set SSIN_KEY_FILE`,
    )
}

/** Newest first. */
export async function listKeysInUse(raw: Raw): Promise<KeyInUse[]> {
  return raw.$queryRaw<KeyInUse[]>`SELECT "number", "fingerprint" FROM "SsinKey" ORDER BY "number" DESC`
}

/** Brings a key into use: whoever seals after this commit does so with it, or with a newer one. */
export async function recordKeyInUse(raw: Raw, { number, fingerprint }: SsinKey): Promise<void> {
  await raw.$queryRaw`SELECT pg_advisory_xact_lock(${SEALING_LOCK})::text`
  await raw.$executeRaw`INSERT INTO "SsinKey" ("number", "fingerprint") VALUES (${number}, ${fingerprint}) ON CONFLICT DO NOTHING`
}

/** The newest key in use, which stays so until this transaction ends; in a new installation the newest of the file. */
async function getSealingKey(raw: Raw): Promise<SsinKey> {
  await raw.$queryRaw`SELECT pg_advisory_xact_lock_shared(${SEALING_LOCK})::text`
  const inUse = await listKeysInUse(raw)
  checkKeysInUse(inUse)
  const keys = inUse.length > 0 ? readSsinKeys() : readSsinKeysAgain()
  const number = inUse[0]?.number ?? Math.max(...keys.keys())
  const key = keys.get(number) as SsinKey
  if (inUse.length > 0) return key
  await raw.$executeRaw`INSERT INTO "SsinKey" ("number", "fingerprint") VALUES (${number}, ${key.fingerprint}) ON CONFLICT DO NOTHING`
  return getSealingKey(raw)
}

/** Rows of people, ready to be written in the same transaction: their numbers sealed. */
export async function sealNumbers<Row extends { id: string; ssin: string }>(
  raw: Raw,
  rows: readonly Row[],
): Promise<(Omit<Row, 'ssin'> & SealedSsin)[]> {
  if (rows.length === 0) return []
  const key = await getSealingKey(raw)
  return rows.map(({ ssin, ...row }) => ({ ...row, ...sealSsin(key, row.id, ssin) }))
}

type FoundRow = { personId: string | null; index: string | null } & { [Name in keyof KeyInUse]: KeyInUse[Name] | null }

/**
 * The people with these national or BIS numbers (eleven digits), by number; who is not known, or may not be seen, is absent. One
 * question: the keys in use and the people are of the same moment, so that nobody is missed while a rotation moves him to another key.
 */
export async function findPersonIds(raw: Raw, ssins: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const keys = readSsinKeys()
  const asked = new Map(
    [...keys.values()].flatMap((key) => ssins.map((ssin) => [toHex(computeSsinIndex(key, ssin)), ssin] as const)),
  )
  const rows = await raw.$queryRaw<FoundRow[]>`
    SELECT p."id" AS "personId", encode(p."ssinIndex", 'hex') AS "index", NULL::smallint AS "number", NULL AS "fingerprint"
    FROM "Person" p
    WHERE p."ssinIndex" = ANY(ARRAY(SELECT decode(each, 'hex') FROM unnest(${[...asked.keys()]}::text[]) AS each))
    UNION ALL SELECT NULL, NULL, k."number", k."fingerprint" FROM "SsinKey" k`
  const inUse = rows.filter((row): row is FoundRow & KeyInUse => row.number !== null)
  checkKeysInUse(inUse)
  if (inUse.some(({ number }) => !keys.has(number))) return findPersonIds(raw, ssins)
  return new Map(rows.flatMap(({ personId, index }) => (personId ? [[asked.get(index ?? '') ?? '', personId]] : [])))
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer).toString('hex')
}
