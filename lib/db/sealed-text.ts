import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { getInstallationSecret } from './installation-secrets.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts with the installation's key (AES-256-GCM); `owner` ties the text to its row, so that rows cannot be swapped. */
export async function seal(text: string, owner: string): Promise<Buffer> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', await sealingKey(), nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @throws when the text was changed, or belongs to another owner or installation */
export async function openSealed(sealed: Buffer, owner: string): Promise<string> {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', await sealingKey(), nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
  const body = sealed.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}

async function sealingKey(): Promise<Buffer> {
  const key = await getInstallationSecret('sealingKey', () => randomBytes(32).toString('base64url'))
  return Buffer.from(key, 'base64url')
}
