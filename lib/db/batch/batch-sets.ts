import type { FileError } from '../../domain/batch/file-error.ts'
import type { Circuit, SetName } from '../../domain/batch/set-name.ts'
import type { FormCounts, SetStatus } from '../../domain/batch/set-progress.ts'
import type { DetachedSignature } from '../../domain/batch/signature.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { isId } from '../new-id.ts'

/** One data file of a set (FI), in the data folder. */
export interface SetPiece {
  fileId: string
  fileName: string
  byteCount: number
  /** Of its FS; null when that is none, absent when there is no FS. */
  signature?: DetachedSignature | null
}

export interface BatchSetRecord extends SetName, FormCounts {
  setId: string
  senderId: string
  pieces: readonly SetPiece[]
  ticket: string
  status: SetStatus
  /** Null: by the sender's own folder. */
  sentByUserId: string | null
  receivedAt: Date
  readAt: Date | null
  doneAt: Date | null
  errors: readonly FileError[]
  formCount: number
  chunkCount: number
  /** For each lane. */
  treatedChunkCounts: readonly number[]
  /** To be laid in the sender's folder as soon as it is known. */
  isAcknowledgementDue: boolean
  isNotificationDue: boolean
}

export interface NewBatchSet extends SetName {
  setId: string
  senderId: string
  pieces: readonly SetPiece[]
  contentHash: Buffer
  ticket: string
  sentByUserId: string | null
  receivedAt: Date
}

type Row = Omit<BatchSetRecord, 'creationDate' | 'pieceCount'> & { creationDate: LocalDate }

const { sql, empty } = Prisma

/** Sets of batch files of a sender. */
export class BatchSets {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async #find(condition: Prisma.Sql): Promise<BatchSetRecord[]> {
    const rows = await this.#connection.raw.$queryRaw<Row[]>`
      SELECT "id" AS "setId", "senderId", "senderNumber"::text, "creationDate"::text, "sequence"::text, "circuit"::text,
        "pieces", "ticket"::text, "status"::text, "sentByUserId", "receivedAt", "readAt", "doneAt", "errors", "formCount",
        "chunkCount", "treatedChunkCounts", "acceptedCount", "remarkedCount", "refusedCount",
        "isAcknowledgementDue", "isNotificationDue"
      FROM "BatchSet" WHERE ${condition}`
    return rows.map((row) => ({ ...row, pieceCount: row.pieces.length }))
  }

  /** @throws NotFound also when it is another sender's */
  async get(setId: string): Promise<BatchSetRecord> {
    const [record] = isId(setId) ? await this.#find(sql`"id" = ${setId}::uuid`) : []
    if (!record) throw new NotFound(`no set ${setId}`)
    return record
  }

  /** Reads it and lets nobody else move this lane of it on before this transaction ends. @throws NotFound */
  async getWithLane(setId: string, lane: number): Promise<BatchSetRecord> {
    const held = `set ${setId} lane ${lane}`
    await this.#connection.raw.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${held}, 0))::text`
    return this.get(setId)
  }

  /** What a sender sends is received one after the other, until this transaction ends. */
  async lockSender(senderId: string): Promise<void> {
    await this.#connection.raw.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sets ${senderId}`}, 0))::text`
  }

  /** Received before under this name. */
  async findNamed(senderId: string, { creationDate, sequence, circuit }: SetName): Promise<BatchSetRecord | null> {
    const [record] = await this.#find(sql`"senderId" = ${senderId}::uuid AND "creationDate" = ${creationDate}::date
      AND "sequence" = ${sequence} AND "circuit" = ${circuit}::"Circuit"`)
    return record ?? null
  }

  /** Received before with the same content, whatever its name, and neither taken back nor refused for its signature. */
  async findSame(senderId: string, circuit: Circuit, contentHash: Buffer): Promise<BatchSetRecord | null> {
    const [record] = await this.#find(sql`"senderId" = ${senderId}::uuid AND "circuit" = ${circuit}::"Circuit"
      AND "contentHash" = ${contentHash} AND "status" <> 'withdrawn'
      AND NOT "errors" @> '[{"code": "ACRF-125"}]' ORDER BY "id" LIMIT 1`)
    return record ?? null
  }

  /** Newest first, one row more than the page holds. */
  listPage(
    senderId: string,
    { position, pageSize }: { position: Position | null; pageSize: number },
  ): Promise<BatchSetRecord[]> {
    const [id = ''] = position?.keys ?? []
    const isBackward = position?.isBackward ?? false
    const beyond = isId(id) ? sql`AND "id" ${isBackward ? sql`>` : sql`<`} ${id}::uuid` : empty
    return this.#find(sql`"senderId" = ${senderId}::uuid ${beyond}
      ORDER BY "id" ${isBackward ? sql`ASC` : sql`DESC`} LIMIT ${pageSize + 1}`)
  }

  async record({ setId, pieceCount: _count, pieces, creationDate, contentHash, ...set }: NewBatchSet): Promise<void> {
    await this.#connection.raw.batchSet.create({
      data: {
        ...set,
        id: setId,
        creationDate: toColumn(creationDate),
        contentHash: new Uint8Array(contentHash),
        pieces: pieces.map(({ signature, ...piece }) => ({
          ...piece,
          ...(signature !== undefined && { signature: signature && { ...signature } }),
        })),
        status: 'received',
      },
    })
  }

  /** received → refused: the first answer is negative. False when it was answered before. */
  async saveRefused(setId: string, errors: readonly FileError[], now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.batchSet.updateMany({
      where: { id: setId, status: 'received' },
      data: {
        status: 'refused',
        errors: errors.map((error) => ({ ...error })),
        isNotificationDue: false,
        readAt: now,
        doneAt: now,
      },
    })
    return count === 1
  }

  /** received → treating. False when it was answered before. */
  async saveReadable(setId: string, size: { formCount: number; chunkCount: number }, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.batchSet.updateMany({
      where: { id: setId, status: 'received' },
      data: { ...size, status: 'treating', readAt: now },
    })
    return count === 1
  }

  /** received → withdrawn: it gets no answer of its own. False when it was read before. */
  async saveWithdrawn(setId: string, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.batchSet.updateMany({
      where: { id: setId, status: 'received' },
      data: { status: 'withdrawn', isAcknowledgementDue: false, isNotificationDue: false, doneAt: now },
    })
    return count === 1
  }

  /** Both answers are to be laid in the sender's folder, once more if they were before. */
  async saveAnswersDue(setId: string): Promise<void> {
    await this.#connection.raw.$executeRaw`
      UPDATE "BatchSet" SET "isAcknowledgementDue" = true, "isNotificationDue" = "status" <> 'refused'
      WHERE "id" = ${setId}::uuid`
  }

  /** Sets with an answer that is known and not yet laid in the folder of its sender, oldest first, those after that one. */
  listAnswersDue(after: string | null, limit: number): Promise<BatchSetRecord[]> {
    const beyond = after === null ? empty : sql`AND "id" > ${after}::uuid`
    return this.#find(sql`("isAcknowledgementDue" OR "isNotificationDue")
      AND (("isAcknowledgementDue" AND "readAt" IS NOT NULL) OR ("isNotificationDue" AND "status" = 'done'))
      ${beyond} ORDER BY "id" LIMIT ${limit}`)
  }

  async saveAnswered(setId: string, answer: 'isAcknowledgementDue' | 'isNotificationDue'): Promise<void> {
    await this.#connection.raw.batchSet.update({ where: { id: setId }, data: { [answer]: false } })
  }

  /**
   * One chunk more of a lane, which the caller holds. From here to the end of the transaction the other lanes wait.
   * @returns whether it was the last one of the set
   */
  async saveTreated(setId: string, lane: number, counts: FormCounts): Promise<boolean> {
    const [set] = await this.#connection.raw.$queryRaw<{ isTreated: boolean }[]>`
      UPDATE "BatchSet" SET "treatedChunkCounts"[${lane}::int] = "treatedChunkCounts"[${lane}::int] + 1,
        "acceptedCount" = "acceptedCount" + ${counts.acceptedCount}::int,
        "remarkedCount" = "remarkedCount" + ${counts.remarkedCount}::int,
        "refusedCount" = "refusedCount" + ${counts.refusedCount}::int
      WHERE "id" = ${setId}::uuid RETURNING "chunkCount" = ALL("treatedChunkCounts") AS "isTreated"`
    return set?.isTreated ?? false
  }

  async saveDone(setId: string, now: Date): Promise<void> {
    await this.#connection.raw.batchSet.update({ where: { id: setId }, data: { status: 'done', doneAt: now } })
  }
}
