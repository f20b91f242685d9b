import { config } from '../config.ts'
import type { SyntheticPeople } from '../domain/identifiers/ssin.ts'
import { flexiEvidence } from '../domain/legal-parameters/employer-category-file.ts'
import { computeTimeline, type LayeredValue } from '../domain/legal-parameters/timeline.ts'
import type { CategoryFacts } from '../domain/wage-declaration/facts.ts'
import type { Connection } from './connection.ts'
import { toLocalDate, toLocalDateOrNull } from './dates.ts'
import type { EmployerCategory } from './generated/client.ts'

export interface CategoryRecord extends CategoryFacts {
  labelFr: string
  labelNl: string
}

/** Dated legal values and employer categories. */
export class LegalParameters {
  readonly #connection: Connection
  #layers: Promise<LayeredValue[]> | undefined
  #timeline: Promise<LayeredValue[]> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Whether the numbers of invented people (sequence 999) are taken: in demonstration and tests only. */
  readonly syntheticPeople: SyntheticPeople = config.isDemonstration ? 'allowed' : 'refused'

  /**
   * Every dated value, on no day two of one name: a hundred rows, and a rule may ask for any day. Read from the database once in each
   * transaction and never kept longer, so that a value confirmed at the desk holds from its first day in every process.
   */
  list(): Promise<LayeredValue[]> {
    this.#timeline ??= this.listLayers().then(computeTimeline)
    return this.#timeline
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

  async listCategories(codes: readonly string[]): Promise<CategoryRecord[]> {
    const rows = await this.#connection.raw.employerCategory.findMany({
      where: { code: { in: [...new Set(codes)] } },
      orderBy: [{ code: 'asc' }, { validStartDate: 'asc' }],
    })
    return rows.map(toCategory)
  }

  /** All of them, some three hundred: what the public reference shows. */
  async listAllCategories(): Promise<CategoryRecord[]> {
    const rows = await this.#connection.raw.employerCategory.findMany({
      orderBy: [{ code: 'asc' }, { validStartDate: 'asc' }],
    })
    return rows.map(toCategory)
  }
}

function toCategory({ code, validStartDate, validEndDate, labelFr, labelNl, flexi }: EmployerCategory): CategoryRecord {
  return {
    code,
    startDate: toLocalDate(validStartDate),
    endDate: toLocalDateOrNull(validEndDate),
    labelFr,
    labelNl,
    flexi: flexiEvidence.array().parse(flexi),
  }
}
