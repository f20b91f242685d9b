import type { KeyObject } from 'node:crypto'
import type pg from 'pg'
import { ChainCheck, type ChainReport, type StoredEntry } from './chain-check.ts'
import type { ChainHead } from './exported-heads.ts'

const FETCHED_ROWS = 2000

export interface AuditReport {
  entries: number
  /** Written before there were chains: nothing proves them. */
  olderEntries: number
  chains: ChainReport[]
}

const question = `
  DECLARE entries NO SCROLL CURSOR FOR
  SELECT "id"::text, "number", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at",
    "employerId"::text, "userId"::text, "actingAs", "senderId"::text, "channel"::text, "action", "subjectKind", "subjectId",
    "before", "after", "lookedAtWorkerId"::text, "previousHash", "hash"
  FROM "AuditEntry" WHERE "number" IS NOT NULL ORDER BY "employerId", "number"`

/** PostgreSQL reads the next slice while this one is hashed. */
async function* streamEntries(client: pg.Client): AsyncGenerator<StoredEntry[]> {
  const fetchSlice = () => client.query<StoredEntry>(`FETCH ${FETCHED_ROWS} FROM entries`)
  await client.query(question)
  try {
    let next = fetchSlice()
    for (;;) {
      const { rows } = await next
      if (rows.length === 0) break
      next = fetchSlice()
      yield rows
    }
  } finally {
    await client.query('CLOSE entries')
  }
}

interface Verification {
  key: KeyObject
  heads: readonly ChainHead[]
}

/** Leads entries that come in the order of their chains to the check of each. */
class ChainWalk {
  readonly chains: ChainReport[] = []
  readonly #key: KeyObject
  readonly #heads: Map<string | null, ChainHead[]>
  #current: ChainCheck | null = null

  constructor(key: KeyObject, heads: readonly ChainHead[]) {
    this.#key = key
    this.#heads = Map.groupBy(heads, ({ employerId }) => employerId)
  }

  add(entry: StoredEntry): void {
    if (this.#current?.report.employerId !== entry.employerId) this.#endCurrent()
    this.#current ??= this.#begin(entry.employerId)
    this.#current.add(entry)
  }

  /** Chains of which nothing is left but an exported head come last. */
  end(): ChainReport[] {
    this.#endCurrent()
    for (const employerId of [...this.#heads.keys()]) this.chains.push(this.#begin(employerId).end())
    return this.chains
  }

  #begin(employerId: string | null): ChainCheck {
    const check = new ChainCheck(this.#key, employerId, this.#heads.get(employerId) ?? [])
    this.#heads.delete(employerId)
    return check
  }

  #endCurrent(): void {
    if (this.#current) this.chains.push(this.#current.end())
    this.#current = null
  }
}

/** Reads every entry once, in the order of its chain, and holds it against its hash. The client has a transaction open. */
export async function verifyChains(client: pg.Client, { key, heads }: Verification): Promise<AuditReport> {
  const walk = new ChainWalk(key, heads)
  for await (const entries of streamEntries(client)) {
    for (const entry of entries) walk.add(entry)
  }
  const chains = walk.end()
  const { rows } = await client.query('SELECT count(*)::int AS count FROM "AuditEntry" WHERE "number" IS NULL')
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0)
  return { entries, olderEntries: rows[0].count, chains }
}
