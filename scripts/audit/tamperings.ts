import { type KeyObject, randomInt, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { ChainHead } from '../../lib/db/audit/exported-heads.ts'
import { verifyChains } from '../../lib/db/audit/verify-chains.ts'

/** What somebody with every right on the database, but without the key, may try on a chain of `length` entries. */
export const tamperingKinds = ['flip', 'delete', 'insert', 'reorder', 'truncate'] as const
export type TamperingKind = (typeof tamperingKinds)[number]

interface Chain {
  employerId: string
  length: number
}

/** Changes the chain. @returns the places where it may be found: of two entries with one number either may be read first */
type Tampering = (client: pg.Client, chain: Chain) => Promise<number[]>

const ofChain = (chain: Chain, more: string) => `"employerId" = '${chain.employerId}' AND ${more}`

const flips = [
  `"at" = "at" + interval '1 millisecond'`,
  `"userId" = gen_random_uuid()`,
  `"actingAs" = "actingAs" || 'x'`,
  `"action" = "action" || 'x'`,
  `"subjectId" = gen_random_uuid()::text`,
  `"after" = jsonb_set(coalesce("after", '{}'), '{flipped}', '1')`,
  `"before" = '{"flipped": true}'`,
  `"lookedAtWorkerId" = gen_random_uuid()`,
  `"hash" = set_byte("hash", 7, (get_byte("hash", 7) + 1) % 256)`,
  `"previousHash" = set_byte("previousHash", 0, (get_byte("previousHash", 0) + 1) % 256)`,
]

const tamperings: Record<TamperingKind, Tampering> = {
  async flip(client, chain) {
    const number = randomInt(1, chain.length + 1)
    await client.query(
      `UPDATE "AuditEntry" SET ${flips[randomInt(flips.length)]} WHERE ${ofChain(chain, `"number" = ${number}`)}`,
    )
    return [number]
  },

  async delete(client, chain) {
    const number = randomInt(1, chain.length)
    await client.query(`DELETE FROM "AuditEntry" WHERE ${ofChain(chain, `"number" = ${number}`)}`)
    return [number]
  },

  /** A copy of a true entry, at the end or in the middle of the chain. */
  async insert(client, chain) {
    const isAtEnd = randomInt(2) === 0
    const copied = randomInt(1, chain.length + 1)
    const number = isAtEnd ? chain.length + 1 : copied
    await client.query('DROP INDEX IF EXISTS "AuditEntry_employerId_number_key"')
    await client.query(
      `INSERT INTO "AuditEntry" SELECT (jsonb_populate_record(e, jsonb_build_object('id', '${randomUUID()}', 'number', ${number}))).*
       FROM "AuditEntry" e WHERE ${ofChain(chain, `"number" = ${copied}`)}`,
    )
    return [number, number + 1]
  },

  async reorder(client, chain) {
    const first = randomInt(1, chain.length)
    const second = randomInt(first + 1, chain.length + 1)
    const place = (from: number, to: number) =>
      client.query(`UPDATE "AuditEntry" SET "number" = ${to} WHERE ${ofChain(chain, `"number" = ${from}`)}`)
    await place(first, -1)
    await place(second, first)
    await place(-1, second)
    return [first]
  },

  async truncate(client, chain) {
    const kept = randomInt(0, chain.length)
    await client.query(`DELETE FROM "AuditEntry" WHERE ${ofChain(chain, `"number" > ${kept}`)}`)
    return [kept + 1]
  },
}

export interface Plan {
  kind: TamperingKind
  chain: Chain
}

interface Tampered {
  kind: TamperingKind
  places: number[]
  foundAt: number | null
  isFound: boolean
}

/**
 * Tampers with each chain of the plans in one transaction, with the triggers off, verifies everything that is left, and takes it back.
 * The client is the owner's.
 */
export async function tamperAndVerify(
  client: pg.Client,
  plans: readonly Plan[],
  { key, heads }: { key: KeyObject; heads: readonly ChainHead[] },
): Promise<Tampered[]> {
  await client.query('BEGIN')
  try {
    await client.query('ALTER TABLE "AuditEntry" DISABLE TRIGGER USER')
    const placesOf = new Map<Plan, number[]>()
    for (const plan of plans) placesOf.set(plan, await tamperings[plan.kind](client, plan.chain))
    const { chains } = await verifyChains(client, { key, heads })
    return [...placesOf].map(([{ kind, chain }, places]) => {
      const foundAt = chains.find(({ employerId }) => employerId === chain.employerId)?.firstWrong?.number ?? null
      return { kind, places, foundAt, isFound: foundAt !== null && places.includes(foundAt) }
    })
  } finally {
    await client.query('ROLLBACK')
  }
}
