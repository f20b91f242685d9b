import { config } from '../config.ts'
import type { SyntheticPeople } from '../domain/identifiers/ssin.ts'
import type { ReferenceCategory } from '../domain/legal-parameters/category-list.ts'
import { flexiEvidence } from '../domain/legal-parameters/employer-category-file.ts'
import { computeTimeline, type LayeredValue } from '../domain/legal-parameters/timeline.ts'
import type { CategoryFacts } from '../domain/wage-declaration/facts.ts'
import type { Connection } from './connection.ts'
import { Prisma } from './generated/client.ts'

export interface CategoryRecord extends CategoryFacts {
  labelFr: string
  labelNl: string
}

/** What this process read last. */
let latest: { mark: string; timeline: readonly LayeredValue[] } | undefined

/** Dated legal values and employer categories. */
export class LegalParameters {
  readonly #connection: Connection
  #layers: Promise<LayeredValue[]> | undefined
  #timeline: Promise<readonly LayeredValue[]> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Whether the numbers of invented people (sequence 999) are taken: in demonstration and tests only. */
  readonly syntheticPeople: SyntheticPeople = config.isDemonstration ? 'allowed' : 'refused'

  /**
   * Every dated value, on no day two of one name: a hundred rows, and a rule may ask for any day. Asked once in each transaction
   * whether anything was added: a value confirmed at the desk holds from its first day in every process.
   */
  list(): Promise<readonly LayeredValue[]> {
    this.#timeline ??= this.#readTimeline()
    return this.#timeline
  }

  async #readTimeline(): Promise<readonly LayeredValue[]> {
    const mark = await this.#readMark()
    if (latest?.mark !== mark) latest = { mark, timeline: computeTimeline(await this.listLayers()) }
    return latest.timeline
  }

  /** Both tables are append-only: as long as the last row of each is the same, everything is. */
  async #readMark(): Promise<string> {
    const [row] = await this.#connection.raw.$queryRaw<{ mark: string }[]>`
      SELECT concat_ws('/', (SELECT max("recordedAt") FROM "LegalParameter"), (SELECT count(*) FROM "LegalParameter"),
        (SELECT max("id"::text) FROM "ParameterDecision")) AS mark`
    return row?.mark ?? ''
  }

  /** What the files say (their last edition) and what two agents entered, one above the other. */
  listLayers(): Promise<LayeredValue[]> {
    this.#layers ??= this.#connection.raw.$queryRaw<LayeredValue[]>`
      SELECT "name", "startDate"::text, "endDate"::text, "value"::float8, "unit", "legalReference", "confidence",
        "lastCheckedDate"::text, "note", 'shipped' AS "origin"
      FROM (SELECT DISTINCT ON ("name", "startDate") * FROM "LegalParameter" ORDER BY "name", "startDate", "edition" DESC) shipped
      UNION ALL
      SELECT "name", "startDate"::text, "endDate"::text, "value"::float8, "unit", "legalReference", "confidence",
        "lastCheckedDate"::text, "note", 'desk'
      FROM "ParameterProposal" proposal
      WHERE EXISTS (SELECT 1 FROM "ParameterDecision" WHERE "proposalId" = proposal."id" AND "kind" = 'confirmed')
        AND NOT EXISTS (SELECT 1 FROM "ParameterDecision" WHERE "proposalId" = proposal."id" AND "kind" = 'withdrawalConfirmed')
      ORDER BY "name", "startDate"`
    return this.#layers
  }

  listCategories(codes: readonly string[]): Promise<CategoryRecord[]> {
    return this.#readCategories(Prisma.sql`"code" = ANY(${[...new Set(codes)]}::text[])`)
  }

  /** All of them, some three hundred, with the source of each permission: what the public reference shows. */
  listAllCategories(): Promise<ReferenceCategory[]> {
    return this.#readCategories(Prisma.sql`TRUE`)
  }

  async #readCategories(condition: Prisma.Sql): Promise<(CategoryRecord & ReferenceCategory)[]> {
    const rows = await this.#connection.raw.$queryRaw<CategoryRow[]>`
      SELECT "code"::text, "validStartDate"::text AS "startDate", "validEndDate"::text AS "endDate", "labelFr", "labelNl",
        "jointCommittees", "flexi"
      FROM "EmployerCategory" WHERE ${condition} ORDER BY "code", "validStartDate"`
    return rows.map((row) => ({ ...row, flexi: flexiEvidence.array().parse(row.flexi) }))
  }
}

type CategoryRow = Omit<ReferenceCategory, 'flexi'> & { flexi: unknown }
