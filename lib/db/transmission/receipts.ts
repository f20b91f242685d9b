import type { Connection } from '../connection.ts'

export interface ReceiptRecord {
  transmissionId: string
  employerId: string
  ticket: string
  /** 64 hexadecimal digits. */
  contentHash: string
  workerCount: number
  receivedAt: Date
}

/** All that is told to whoever shows a receipt. */
export type GenuineReceipt = Pick<ReceiptRecord, 'receivedAt' | 'workerCount'>

/** By what the receipts of transmissions are recognised: appended, never changed. */
export class Receipts {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async record({ transmissionId, ...receipt }: ReceiptRecord): Promise<void> {
    await this.#connection.raw.receipt.create({ data: { transmissionId, ...receipt } })
  }

  /** Null for what was received before receipts were recorded, or by files. */
  async find(transmissionId: string): Promise<ReceiptRecord | null> {
    const [row] = await this.#connection.raw.$queryRaw<ReceiptRecord[]>`
      SELECT "transmissionId", "employerId", "ticket", "contentHash", "workerCount", "receivedAt"
      FROM "Receipt" WHERE "transmissionId" = ${transmissionId}::uuid`
    return row ?? null
  }

  /** For anybody: the receipt with exactly this ticket and this hash, and nothing that tells whose it is. */
  async findGenuine(shown: Pick<ReceiptRecord, 'ticket' | 'contentHash'>): Promise<GenuineReceipt | null> {
    const [row] = await this.#connection.raw.$queryRaw<GenuineReceipt[]>`
      SELECT "received_at" AS "receivedAt", "worker_count" AS "workerCount"
      FROM find_genuine_receipt(${shown.ticket}, ${shown.contentHash})`
    return row ?? null
  }
}
