import type { Connection } from './connection.ts'
import { toLocalDate, toLocalDateOrNull } from './dates.ts'

/** Dated legal values and employer categories. */
export class LegalParameters {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Every dated value: a few dozen rows, and a rule may ask for any day. */
  async list() {
    const rows = await this.#connection.raw.legalParameter.findMany({
      orderBy: [{ name: 'asc' }, { startDate: 'asc' }],
    })
    return rows.map(({ startDate, endDate, lastCheckedDate, value, ...row }) => ({
      ...row,
      value: value === null ? null : value.toNumber(),
      startDate: toLocalDate(startDate),
      endDate: toLocalDateOrNull(endDate),
      lastCheckedDate: toLocalDate(lastCheckedDate),
    }))
  }

  async listCategories(codes: readonly string[]) {
    const rows = await this.#connection.raw.employerCategory.findMany({
      where: { code: { in: [...new Set(codes)] } },
      orderBy: [{ code: 'asc' }, { validStartDate: 'asc' }],
    })
    return rows
  }
}
