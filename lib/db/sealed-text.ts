import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { findInstallationSecret, getInstallationSecret } from './installation-secrets.ts'
import { readSealingKeys, type SealingKey } from './sealing-keys.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Under this name the database remembers which key seals. */
export const KEY_IN_USE = 'sealing-key'
/** A key of installations from before the file, which stood in the database; a rotation takes it away. */
export const OLDER_KEY = 'sealingKey'

/** Encrypts with the installation's key (AES-256-GCM); `owner` ties the text to its row, so that rows cannot be swapped. */
export async function seal(text: string, owner: string): Promise<Buffer> {
  return sealWith(await findKeyInUse(), text, owner)
}

export function sealWith({ key }: SealingKey, text: string, owner: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @throws when the text was changed, or belongs to another owner or installation */
export async function openSealed(sealed: Buffer, owner: string): Promise<string> {
  for (const isFresh of [false, true])
    for (const { key } of readSealingKeys(isFresh)) {
      const text = openWith(key, sealed, owner)
      if (text !== null) return text
    }
  await findKeyInUse()
  const older = await findInstallationSecret(OLDER_KEY)
  const text = typeof older === 'string' ? openWith(Buffer.from(older, 'base64url'), sealed, owner) : null
  if (text === null) throw new Error('a sealed text was changed, or belongs to another owner or installation')
  return text
}

/** Null: another key sealed it, or it was changed. */
export function openWith(key: Buffer, sealed: Buffer, owner: string): string | null {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
  const body = sealed.subarray(NONCE_BYTES + TAG_BYTES)
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * The key that seals, as the database says at this very moment: a rotation may have changed it while this program runs. What is sealed
 * is a secret of a code application, a form put aside, an invitation under way or the proof of a sign-in: seldom enough to ask each time.
 * @throws when the file does not hold it: it is another installation's
 */
export async function findKeyInUse(): Promise<SealingKey> {
  const found = await findInstallationSecret(KEY_IN_USE)
  const wanted = found ?? (await getInstallationSecret(KEY_IN_USE, () => readSealingKeys(true)[0]?.fingerprint ?? ''))
  const isWanted = ({ fingerprint }: SealingKey) => fingerprint === wanted
  const key = readSealingKeys().find(isWanted) ?? readSealingKeys(true).find(isWanted)
  if (!key) throw new Error('the sealing key is not the one of this installation: set SEALING_KEY_FILE')
  return key
}
