import type { OwnPasskey } from '../../domain/key/passkey.ts'
import { prisma } from '../client.ts'
import type { Connection } from '../connection.ts'
import { isId, newId } from '../new-id.ts'

/** What is needed to check a signature of a passkey. */
export interface PasskeyRow {
  passkeyId: string
  userId: string
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: readonly string[]
  isSynced: boolean
}

export type NewPasskey = Omit<PasskeyRow, 'passkeyId'> & { name: string; createdAt: Date }

/** The passkeys of one person. */
export class Passkeys {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Oldest first. */
  async list(userId: string): Promise<(OwnPasskey & { credentialId: string; transports: string[] })[]> {
    const rows = await this.#connection.raw.passkey.findMany({
      where: { userId },
      omit: { publicKey: true, counter: true, userId: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    return rows.map(({ id, ...row }) => ({ passkeyId: id, ...row }))
  }

  async record({ transports, ...passkey }: NewPasskey): Promise<string> {
    const id = newId()
    await this.#connection.raw.passkey.create({ data: { id, ...passkey, transports: [...transports] } })
    return id
  }

  /** @returns whether it was there, and this person's */
  async saveEnd(userId: string, passkeyId: string): Promise<boolean> {
    if (!isId(passkeyId)) return false
    const { count } = await this.#connection.raw.passkey.deleteMany({ where: { id: passkeyId, userId } })
    return count === 1
  }
}

/** At the door: whose passkey it is, before anybody is signed in. */
export async function findPasskey(credentialId: string): Promise<PasskeyRow | null> {
  const row = await prisma.passkey.findUnique({ where: { credentialId } })
  if (!row) return null
  const { id, counter, publicKey, ...rest } = row
  return { ...rest, passkeyId: id, counter: Number(counter), publicKey: new Uint8Array(publicKey) }
}

/** Notes a use; false when the passkey is gone, or was used elsewhere meanwhile: of two posts at once one wins. */
export async function savePasskeyUse(
  { passkeyId, counter }: Pick<PasskeyRow, 'passkeyId' | 'counter'>,
  next: { counter: number; lastUsedAt: Date },
): Promise<boolean> {
  const { count } = await prisma.passkey.updateMany({ where: { id: passkeyId, counter }, data: next })
  return count === 1
}
