import type { FileError } from '../../domain/batch/file-error.ts'
import type { SetName } from '../../domain/batch/set-name.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId } from '../new-id.ts'

export interface ExportSetRecord extends Omit<SetName, 'pieceCount' | 'circuit'> {
  setId: string
  formCount: number
  plannedAt: Date
  /** Null until its files are whole. */
  pieceCount: number | null
  readyAt: Date | null
  spoolId: string | null
  laidAt: Date | null
  acknowledgedAt: Date | null
  ticket: string | null
  errors: readonly FileError[]
  sentAgainAt: Date | null
}

/** What became of its Forms so far. */
export interface CountedExportSet extends ExportSetRecord {
  acceptedCount: number
  refusedCount: number
}

export type ExportSetKey = Pick<ExportSetRecord, 'senderNumber' | 'creationDate' | 'sequence'>

type Row = Omit<ExportSetRecord, 'creationDate'> & { creationDate: LocalDate }

const { sql, empty } = Prisma
const columns = sql`s."id" AS "setId", s."senderNumber"::text, s."creationDate"::text, s."sequence"::text, s."formCount", s."plannedAt", s."readyAt", s."spoolId",
  s."pieceCount"::int, s."laidAt", s."acknowledgedAt", s."ticket", s."errors", s."sentAgainAt"`

/** Sets for the outside receiver: the program's own. */
export class ExportSets {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  #find(condition: Prisma.Sql): Promise<ExportSetRecord[]> {
    return this.#connection.raw.$queryRaw<Row[]>`SELECT ${columns} FROM "ExportSet" s WHERE ${condition}`
  }

  /** Sets are planned, and their answers read, one after the other until this transaction ends. */
  async lock(): Promise<void> {
    await this.#connection.raw.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('export', 0))::text`
  }

  /** @throws NotFound */
  async get(setId: string): Promise<ExportSetRecord> {
    const [record] = isId(setId) ? await this.#find(sql`s."id" = ${setId}::uuid`) : []
    if (!record) throw new NotFound(`no export ${setId}`)
    return record
  }

  async findNamed({ senderNumber, creationDate, sequence }: ExportSetKey): Promise<ExportSetRecord | null> {
    const [record] =
      await this.#find(sql`s."senderNumber" = ${senderNumber} AND s."creationDate" = ${creationDate}::date
      AND s."sequence" = ${sequence}`)
    return record ?? null
  }

  /** That the receiver acknowledged under this ticket. */
  async findTicketed(ticket: string): Promise<ExportSetRecord | null> {
    const [record] = await this.#find(sql`s."ticket" = ${ticket} ORDER BY s."id" DESC LIMIT 1`)
    return record ?? null
  }

  /** The highest of that day; null before the first one. */
  async findLastSequence(senderNumber: string, creationDate: LocalDate): Promise<string | null> {
    const [row] = await this.#connection.raw.$queryRaw<{ last: string | null }[]>`
      SELECT max("sequence"::text COLLATE "C") AS "last" FROM "ExportSet"
      WHERE "senderNumber" = ${senderNumber} AND "creationDate" = ${creationDate}::date`
    return row?.last ?? null
  }

  /** Not yet in the receiver's folder, oldest first, those after that one. */
  listUnlaid(after: string | null, limit: number): Promise<ExportSetRecord[]> {
    const beyond = after === null ? empty : sql`AND s."id" > ${after}::uuid`
    return this.#find(sql`s."laidAt" IS NULL ${beyond} ORDER BY s."id" LIMIT ${limit}`)
  }

  /** Newest first. */
  listLatest(limit: number): Promise<CountedExportSet[]> {
    return this.#connection.raw.$queryRaw<CountedExportSet[]>`
      SELECT ${columns}, counted."acceptedCount", counted."refusedCount"
      FROM (SELECT * FROM "ExportSet" ORDER BY "id" DESC LIMIT ${limit}) s
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE e."status" IN ('accepted', 'remarked'))::int AS "acceptedCount",
          count(*) FILTER (WHERE e."status" = 'refused')::int AS "refusedCount"
        FROM "ExportedVersion" e WHERE e."setId" = s."id") counted
      ORDER BY s."id" DESC`
  }

  async record(set: ExportSetKey & Pick<ExportSetRecord, 'setId' | 'formCount' | 'plannedAt'>): Promise<void> {
    const { setId, creationDate, senderNumber, sequence, formCount, plannedAt } = set
    await this.#connection.raw.exportSet.create({
      data: { id: setId, senderNumber, creationDate: toColumn(creationDate), sequence, formCount, plannedAt },
    })
  }

  /** Its files are whole. False when another process was sooner: its own files count. */
  async saveReady(setId: string, files: { spoolId: string; pieceCount: number }, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.exportSet.updateMany({
      where: { id: setId, readyAt: null },
      data: { ...files, readyAt: now },
    })
    return count === 1
  }

  async saveLaid(setId: string, now: Date): Promise<void> {
    await this.#connection.raw.exportSet.updateMany({ where: { id: setId, laidAt: null }, data: { laidAt: now } })
  }

  /** The receiver's first word, which counts. False when it was read before. */
  async saveAcknowledged(
    setId: string,
    { ticket, errors }: { ticket: string; errors: readonly FileError[] },
    now: Date,
  ): Promise<boolean> {
    const { count } = await this.#connection.raw.exportSet.updateMany({
      where: { id: setId, acknowledgedAt: null },
      data: { ticket, errors: errors.map((error) => ({ ...error })), acknowledgedAt: now },
    })
    return count === 1
  }

  /** What was refused as a whole goes out once more, once. */
  async saveSentAgain(setId: string, now: Date): Promise<boolean> {
    const count = await this.#connection.raw.$executeRaw`
      UPDATE "ExportSet" SET "sentAgainAt" = ${now.toISOString()}::timestamptz
      WHERE "id" = ${setId}::uuid AND "sentAgainAt" IS NULL AND "errors" <> '[]'`
    return count === 1
  }
}
