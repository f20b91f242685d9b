import type { Language } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toLocalDate, toLocalDateOrNull } from '../dates.ts'
import { isId } from '../new-id.ts'

export interface BriefEnterprise {
  name: string
  enterpriseNumber: string
  isOffice: boolean
  documentLanguage: Language
}

/** Employers and offices, with what the directory knows of them. */
export class Enterprises {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @throws NotFound */
  async get(enterpriseId: string) {
    const row = await this.#connection.raw.enterprise.findUnique({
      where: { id: enterpriseId },
      include: { directoryEntries: { orderBy: [{ employerCategory: 'asc' }, { startDate: 'asc' }] } },
    })
    if (!row) throw new NotFound(`no enterprise ${enterpriseId}`)
    const { id, enterpriseNumber, nssoNumber, name, documentLanguage, senderNumber } = row
    return {
      enterpriseId: id,
      enterpriseNumber,
      nssoNumber,
      name,
      documentLanguage: documentLanguage as Language,
      /** Six digits, given with its first technical channel. */
      senderNumber,
      activeStartDate: toLocalDate(row.activeStartDate),
      activeEndDate: toLocalDateOrNull(row.activeEndDate),
      directoryEntries: row.directoryEntries.map(({ employerCategory, startDate, endDate }) => ({
        employerCategory,
        startDate: toLocalDate(startDate),
        endDate: toLocalDateOrNull(endDate),
      })),
    }
  }

  /** The enterprise behind a sender number. */
  async findIdOfSender(senderNumber: string): Promise<string | null> {
    const row = await this.#connection.raw.enterprise.findUnique({ where: { senderNumber }, select: { id: true } })
    return row?.id ?? null
  }

  /** Its name, and whether it acts for others. @throws NotFound */
  async getBrief(enterpriseId: string): Promise<BriefEnterprise> {
    const select = { name: true, enterpriseNumber: true, isOffice: true, documentLanguage: true }
    const row = isId(enterpriseId)
      ? await this.#connection.raw.enterprise.findUnique({ where: { id: enterpriseId }, select })
      : null
    if (!row) throw new NotFound(`no enterprise ${enterpriseId}`)
    return row
  }

  async listNames(enterpriseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(enterpriseIds)]
    if (ids.length === 0) return new Map()
    const rows = await this.#connection.raw.enterprise.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    })
    return new Map(rows.map(({ id, name }) => [id, name]))
  }
}
