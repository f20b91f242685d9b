import { NotFound } from '../../domain/refusal.ts'
import type { FormerImport, ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import { importedSheet } from '../../domain/transmission/imported-sheet.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'
import { hashContent, openSheet, sealSheet } from './sealed-sheet.ts'

export interface WageImportRecord {
  importId: string
  transmissionId: string
  contentHash: Uint8Array
  /** Null: too old. */
  sheet: ImportedSheet | null
  startedByName: string
  startedAt: Date
  takenAt: Date | null
}

export interface NewWageImport {
  transmissionId: string
  employerId: string
  /** SHA-256 of the bytes, in hexadecimal. */
  contentDigest: string
  sheet: ImportedSheet
  userId: string
  now: Date
}

type Row = Omit<WageImportRecord, 'sheet'> & { sealedSheet: Uint8Array | null }

const { sql, empty, join } = Prisma

/** What was handed in for drafts as a file or pasted. */
export class WageImports {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  #wall() {
    const { employerId } = this.#connection
    return employerId === null ? empty : sql`AND i."employerId" = ${employerId}::uuid`
  }

  /** @throws NotFound also when it is of another draft or employer */
  async get(transmissionId: string, importId: string): Promise<WageImportRecord> {
    const rows =
      isId(importId) && isId(transmissionId)
        ? await this.#connection.raw.$queryRaw<Row[]>`
      SELECT i."id" AS "importId", i."transmissionId", i."contentHash", i."sealedSheet", i."startedAt", i."takenAt",
        coalesce((SELECT p."givenName" || ' ' || p."familyName" FROM "Person" p WHERE p."id" = i."startedByUserId"), '')
          AS "startedByName"
      FROM "WageImport" i
      WHERE i."id" = ${importId}::uuid AND i."transmissionId" = ${transmissionId}::uuid ${this.#wall()}`
        : []
    const [row] = rows
    if (!row) throw new NotFound(`no import ${importId}`)
    const { sealedSheet, ...record } = row
    return { ...record, sheet: sealedSheet && importedSheet.parse(openSheet(importId, sealedSheet)) }
  }

  /** When the same content was taken over last at this employer, and by whom; another import than this one. */
  async findFormer({
    contentHash,
    importId,
  }: Pick<WageImportRecord, 'contentHash' | 'importId'>): Promise<FormerImport | null> {
    const [row] = await this.#connection.raw.$queryRaw<FormerImport[]>`
      SELECT i."takenAt", coalesce((SELECT p."givenName" || ' ' || p."familyName" FROM "Person" p
        WHERE p."id" = i."takenByUserId"), '') AS "takenByName"
      FROM "WageImport" i
      WHERE i."contentHash" = ${contentHash} AND i."takenAt" IS NOT NULL AND i."id" <> ${importId}::uuid ${this.#wall()}
      ORDER BY i."takenAt" DESC LIMIT 1`
    return row ?? null
  }

  /** @returns its id. The same content bears the hash of its first time, whatever key is newest now. */
  async saveNew({ contentDigest, sheet, userId, now, ...made }: NewWageImport): Promise<string> {
    const { raw } = this.#connection
    const hashes = hashContent(contentDigest)
    const [known] = await raw.$queryRaw<{ contentHash: Uint8Array<ArrayBuffer> }[]>`
      SELECT "contentHash" FROM "WageImport" i WHERE i."contentHash" IN (${join(hashes)}) ${this.#wall()} LIMIT 1`
    const contentHash = known?.contentHash ?? hashes[0] ?? new Uint8Array()
    const id = newId()
    const sealedSheet = sealSheet(id, sheet)
    await raw.wageImport.create({
      data: { ...made, id, contentHash, sealedSheet, startedByUserId: userId, startedAt: now },
    })
    return id
  }

  /** Keeps the newest ones of a draft. */
  async removeOldest(transmissionId: string, keptCount: number): Promise<void> {
    await this.#connection.raw.$executeRaw`
      DELETE FROM "WageImport" WHERE "id" IN (
        SELECT i."id" FROM "WageImport" i WHERE i."transmissionId" = ${transmissionId}::uuid AND i."takenAt" IS NULL
        ORDER BY i."id" DESC OFFSET ${keptCount})`
  }

  async saveTaken(importId: string, saved: { userId: string; now: Date }): Promise<void> {
    await this.#connection.raw.wageImport.updateMany({
      where: { id: importId },
      data: { takenByUserId: saved.userId, takenAt: saved.now },
    })
  }

  /** Forgets the rows of imports that were handed in before that moment, or whose draft was sent; that they were, stays known. */
  async removeSheets(before: Date): Promise<void> {
    await this.#connection.raw.wageImport.updateMany({
      where: {
        sealedSheet: { not: null },
        OR: [{ startedAt: { lt: before } }, { transmission: { status: { not: 'draft' } } }],
      },
      data: { sealedSheet: null },
    })
  }
}
