import { config } from '../config.ts'
import type { SyntheticPeople } from '../domain/identifiers/ssin.ts'
import type { DatedValue } from '../domain/legal-parameters/dated-value.ts'
import { flexiEvidence } from '../domain/legal-parameters/employer-category-file.ts'
import type { CategoryFacts } from '../domain/wage-declaration/facts.ts'
import type { Connection } from './connection.ts'
import { toLocalDate, toLocalDateOrNull } from './dates.ts'

export interface CategoryRecord extends CategoryFacts {
  labelFr: string
  labelNl: string
}

/** Dated legal values and employer categories. */
export class LegalParameters {
  readonly #connection: Connection
  #values: Promise<DatedValue[]> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Whether the numbers of invented people (sequence 999) are taken: in demonstration and tests only. */
  readonly syntheticPeople: SyntheticPeople = config.isDemonstration ? 'allowed' : 'refused'

  /** Every dated value: a few dozen rows, and a rule may ask for any day. Read once in a transaction. */
  list(): Promise<DatedValue[]> {
    this.#values ??= this.#connection.raw.$queryRaw<DatedValue[]>`
      SELECT "name", "startDate"::text, "endDate"::text, "value"::float8, "unit", "legalReference", "confidence",
        "lastCheckedDate"::text, "note"
      FROM "LegalParameter" ORDER BY "name", "startDate"`
    return this.#values
  }

  async listCategories(codes: readonly string[]): Promise<CategoryRecord[]> {
    const rows = await this.#connection.raw.employerCategory.findMany({
      where: { code: { in: [...new Set(codes)] } },
      orderBy: [{ code: 'asc' }, { validStartDate: 'asc' }],
    })
    return rows.map(({ code, validStartDate, validEndDate, labelFr, labelNl, flexi }) => ({
      code,
      startDate: toLocalDate(validStartDate),
      endDate: toLocalDateOrNull(validEndDate),
      labelFr,
      labelNl,
      flexi: flexiEvidence.array().parse(flexi),
    }))
  }
}
