import type { Language } from '../../domain/actor.ts'
import type { Keys } from '../../domain/key/keys.ts'
import type { Connection } from '../connection.ts'
import { seal } from '../sealed-text.ts'

/** What a person signs in with, apart from the secrets themselves. */
export interface KeyAccount extends Keys {
  userId: string
  username: string
  email: string
  language: Language
  isAgent: boolean
}

/** The keys of one account, changed one after the other. */
export class KeyAccounts {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Lets changes of one person's keys follow one another. */
  async lock(userId: string): Promise<void> {
    await this.#connection.raw.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
  }

  /** @throws when there is no such user */
  async get(userId: string): Promise<KeyAccount> {
    const row = await this.#connection.raw.user.findUniqueOrThrow({
      where: { id: userId },
      include: { _count: { select: { passkeys: true, recoveryCodes: { where: { usedAt: null } } } } },
    })
    return {
      userId,
      username: row.username,
      email: row.email,
      language: row.language,
      isAgent: row.isAgent,
      hasPassword: row.passwordHash !== null,
      hasApp: row.totpSecret !== null,
      passkeyCount: row._count.passkeys,
      recoveryCodeCount: row._count.recoveryCodes,
    }
  }

  /** The application whose codes count from now on, and the step that confirmed it, which is used. Codes of another secret say nothing. */
  async saveApp(userId: string, secret: string, usedStep: number): Promise<void> {
    const totpSecret = (await seal(secret, userId)).toString('base64url')
    const { raw } = this.#connection
    await raw.user.update({ where: { id: userId }, data: { totpSecret } })
    await raw.usedTotpStep.deleteMany({ where: { userId } })
    await raw.usedTotpStep.create({ data: { userId, step: usedStep } })
  }

  async savePassword(userId: string, passwordHash: string): Promise<void> {
    await this.#connection.raw.user.update({ where: { id: userId }, data: { passwordHash } })
  }

  /** Takes away everything but the password: what lay on a lost device opens nothing any more. */
  async saveStrongKeysEnd(userId: string): Promise<void> {
    const { raw } = this.#connection
    await raw.user.update({ where: { id: userId }, data: { totpSecret: null } })
    await raw.passkey.deleteMany({ where: { userId } })
    await raw.recoveryCode.deleteMany({ where: { userId } })
    await raw.appEnrolment.deleteMany({ where: { userId } })
  }
}
