import type { SenderCertificate } from '../../domain/batch/signature.ts'
import type { Connection } from '../connection.ts'
import { newId } from '../new-id.ts'

export interface StoredCertificate extends SenderCertificate {
  /** SPKI in DER. */
  publicKey: Uint8Array<ArrayBuffer>
}

export type NewCertificate = Omit<StoredCertificate, 'certificateId' | 'registeredAt'>

/** Certificates by which a sender signs its files; several while one follows the other. */
export class SenderCertificates {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Oldest first. */
  async list(senderId: string): Promise<StoredCertificate[]> {
    const rows = await this.#connection.raw.senderCertificate.findMany({ where: { senderId }, orderBy: { id: 'asc' } })
    return rows.map(({ id, senderId: _sender, ...row }) => ({ ...row, certificateId: id }))
  }

  async record(senderId: string, certificate: NewCertificate, now: Date): Promise<string> {
    const id = newId()
    await this.#connection.raw.senderCertificate.create({ data: { ...certificate, id, senderId, registeredAt: now } })
    return id
  }

  async cancel(senderId: string, certificateId: string): Promise<void> {
    await this.#connection.raw.senderCertificate.deleteMany({ where: { senderId, id: certificateId } })
  }
}
