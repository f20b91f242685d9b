import type { Connection } from '../connection.ts'
import type { AppEnrolment as Row } from '../generated/client.ts'
import { newId } from '../new-id.ts'
import { openSealed, seal } from '../sealed-text.ts'

/** A code application that waits for its first code. */
export interface AppEnrolment {
  enrolmentId: string
  userId: string
  /** Base32. */
  secret: string
  /** Whoever follows the mailed address has shown his password. */
  isProven: boolean
  attempts: number
}

export interface NewAppEnrolment {
  userId: string
  secret: string
  /** Of the token in a mailed address; null: the person began it himself. */
  tokenHash: string | null
  isProven: boolean
  createdAt: Date
  expiresAt: Date
}

/** Code applications being set up; each is confirmed once, or forgotten. */
export class AppEnrolments {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** In the place of one that the same person began before. */
  async record({ secret, ...enrolment }: NewAppEnrolment): Promise<void> {
    const { raw } = this.#connection
    const sealedSecret = new Uint8Array(await seal(secret, enrolment.userId))
    await raw.appEnrolment.deleteMany({ where: { userId: enrolment.userId } })
    await raw.appEnrolment.create({ data: { id: newId(), ...enrolment, sealedSecret } })
  }

  /** What the person began himself. */
  async findOwn(userId: string, now: Date): Promise<AppEnrolment | null> {
    const row = await this.#connection.raw.appEnrolment.findFirst({
      where: { userId, tokenHash: null, expiresAt: { gt: now } },
    })
    return row ? toEnrolment(row) : null
  }

  /** What a mailed address opens. */
  async findByToken(tokenHash: string, now: Date): Promise<AppEnrolment | null> {
    const row = await this.#connection.raw.appEnrolment.findFirst({ where: { tokenHash, expiresAt: { gt: now } } })
    return row ? toEnrolment(row) : null
  }

  async saveAttempt(enrolmentId: string): Promise<void> {
    await this.#connection.raw.appEnrolment.updateMany({
      where: { id: enrolmentId },
      data: { attempts: { increment: 1 } },
    })
  }

  /** @returns whether it still waited: of two confirmations at once one wins */
  async saveEnd(enrolmentId: string): Promise<boolean> {
    const { count } = await this.#connection.raw.appEnrolment.deleteMany({ where: { id: enrolmentId } })
    return count === 1
  }
}

async function toEnrolment({ id, userId, sealedSecret, isProven, attempts }: Row): Promise<AppEnrolment> {
  return { enrolmentId: id, userId, isProven, attempts, secret: await openSealed(Buffer.from(sealedSecret), userId) }
}
