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

async function* streamEntries(client: pg.Client): AsyncGenerator<StoredEntry[]> {
  await client.query(question)
  try {
    for (;;) {
      const { rows } = await client.query<StoredEntry>(`FETCH ${FETCHED_ROWS} FROM entries`)
      if (rows.length === 0) break
      yield rows
    }
  } finally {
    await client.query('CLOSE entries')
  }
}

interface Verification {
  key: Buffer
  heads: readonly ChainHead[]
  /** Reads no further than the first wrong place. */
  isFirstEnough?: boolean
}

/** Leads entries that come in the order of their chains to the check of each. */
class ChainWalk {
  readonly chains: ChainReport[] = []
  readonly #key: Buffer
  readonly #heads: Map<string | null, ChainHead[]>
  #current: ChainCheck | null = null

  constructor(key: Buffer, heads: readonly ChainHead[]) {
    this.#key = key
    this.#heads = Map.groupBy(heads, ({ employerId }) => employerId)
  }

  get isWrong(): boolean {
    return this.#current?.report.firstWrong != null
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
export async function verifyChains(
  client: pg.Client,
  { key, heads, isFirstEnough = false }: Verification,
): Promise<AuditReport> {
  const walk = new ChainWalk(key, heads)
  for await (const entries of streamEntries(client)) {
    for (const entry of entries) walk.add(entry)
    if (isFirstEnough && walk.isWrong) break
  }
  const chains = walk.end()
  const { rows } = await client.query('SELECT count(*)::int AS count FROM "AuditEntry" WHERE "number" IS NULL')
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0)
  return { entries, olderEntries: rows[0].count, chains }
}
