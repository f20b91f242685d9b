import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate, toLocalDateOrNull } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'

export interface DimonaRecord extends WorkerName {
  id: string
  dimonaPeriodId: string
  startDate: LocalDate
  endDate: LocalDate | null
  dimonaType: string
  jointCommittee: string
  status: 'accepted' | 'acceptedWithWarning' | 'cancelled'
  anomalyCode: string | null
}

export interface DimonaSelection {
  search?: string
  status?: DimonaRecord['status']
  position: Position | null
  pageSize: number
}

const withPerson = { worker: { include: { person: true } } } as const
type Row = Prisma.DimonaPeriodGetPayload<{ include: typeof withPerson }>

function toRecord({ worker, ...row }: Row): DimonaRecord {
  const { familyName, givenName, ssin } = worker.person
  const dates = { startDate: toLocalDate(row.startDate), endDate: toLocalDateOrNull(row.endDate) }
  return { ...row, ...dates, familyName, givenName, ssin }
}

/** Dimona FLX periods of an employer. */
export class DimonaPeriods {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Of these workers at this employer, oldest first. */
  async listOfWorkers(employerId: string, workerIds: readonly string[]): Promise<DimonaRecord[]> {
    return this.#find({ employerId, workerId: { in: [...workerIds] } })
  }

  /** Not cancelled and touching the range; of all workers, or of some. */
  async listTouching(employerId: string, range: DateRange, workerIds?: readonly string[]): Promise<DimonaRecord[]> {
    return this.#find({
      employerId,
      ...(workerIds ? { workerId: { in: [...workerIds] } } : {}),
      status: { not: 'cancelled' },
      startDate: { lte: toColumn(range.endDate) },
      OR: [{ endDate: null }, { endDate: { gte: toColumn(range.startDate) } }],
    })
  }

  async #find(where: Prisma.DimonaPeriodWhereInput): Promise<DimonaRecord[]> {
    const rows = await this.#connection.raw.dimonaPeriod.findMany({
      where,
      include: withPerson,
      orderBy: [{ startDate: 'asc' }, { dimonaPeriodId: 'asc' }],
    })
    return rows.map(toRecord)
  }

  #filter(employerId: string, { search, status }: DimonaSelection) {
    const { sql, empty } = Prisma
    const ofStatus = status ? sql`AND d."status" = ${status}::"DimonaStatus"` : empty
    return sql`FROM "DimonaPeriod" d JOIN "Person" p ON p."id" = d."workerId"
      WHERE d."employerId" = ${employerId}::uuid ${ofStatus} ${matchesName(sql`p."searchName"`, search)}`
  }

  /** Newest start first, one row more than the page holds. */
  async listPage(employerId: string, selection: DimonaSelection): Promise<DimonaRecord[]> {
    const { sql, empty } = Prisma
    const [startDate = '', id = ''] = selection.position?.keys ?? []
    const isBackward = selection.position?.isBackward ?? false
    const order = isBackward ? sql`d."startDate" ASC, d."id" ASC` : sql`d."startDate" DESC, d."id" DESC`
    const sign = isBackward ? sql`>` : sql`<`
    const beyond = isId(id) ? sql`AND (d."startDate", d."id") ${sign} (${startDate}::date, ${id}::uuid)` : empty
    const found = await this.#connection.raw.$queryRaw<{ id: string }[]>`
      SELECT d."id" ${this.#filter(employerId, selection)} ${beyond} ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
    const records = await this.#find({ id: { in: found.map((row) => row.id) } })
    const byId = new Map(records.map((record) => [record.id, record]))
    return found.map((row) => byId.get(row.id)).filter((record) => record !== undefined)
  }

  async count(employerId: string, selection: DimonaSelection): Promise<number> {
    const rows = await this.#connection.raw.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count ${this.#filter(employerId, selection)}`
    return rows[0]?.count ?? 0
  }
}
