import {
  findOidcRecord,
  findOidcRecordByUid,
  saveOidcConsumption,
  saveOidcEnd,
  saveOidcGrantEnd,
  saveOidcRecord,
} from '../../db/oidc-records.ts'

interface Payload extends Record<string, unknown> {
  grantId?: string
  userCode?: string
  uid?: string
}

/** What the provider remembers, in one table: the shape it asks of every store. */
export class OidcAdapter {
  readonly #model: string

  constructor(model: string) {
    this.#model = model
  }

  async upsert(id: string, payload: Payload, expiresInSeconds?: number): Promise<void> {
    const { grantId, userCode, uid } = payload
    const expiresAt = expiresInSeconds ? new Date(Date.now() + expiresInSeconds * 1000) : null
    await saveOidcRecord(this.#model, id, { payload, grantId, userCode, uid, expiresAt })
  }

  find(id: string) {
    return findOidcRecord(this.#model, id, new Date())
  }

  findByUid(uid: string) {
    return findOidcRecordByUid(this.#model, uid, new Date())
  }

  /** The device flow, which has user codes, is switched off. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    await saveOidcConsumption(this.#model, id, new Date())
  }

  async destroy(id: string): Promise<void> {
    await saveOidcEnd(this.#model, id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await saveOidcGrantEnd(grantId)
  }
}
