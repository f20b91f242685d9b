import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { config } from '../config.ts'
import { findInstallationSecret, getInstallationSecret } from './installation-secrets.ts'
import { readKeyFile } from './key-file.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts with the installation's key (AES-256-GCM); `owner` ties the text to its row, so that rows cannot be swapped. */
export async function seal(text: string, owner: string): Promise<Buffer> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', await getSealingKey(), nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** @throws when the text was changed, or belongs to another owner or installation */
export async function openSealed(sealed: Buffer, owner: string): Promise<string> {
  const key = await getSealingKey()
  try {
    return openWith(key, sealed, owner)
  } catch (failure) {
    const older = await findInstallationSecret('sealingKey')
    if (typeof older !== 'string') throw failure
    return openWith(Buffer.from(older, 'base64url'), sealed, owner)
  }
}

function openWith(key: Buffer, sealed: Buffer, owner: string): string {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
  const body = sealed.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}

let remembered: Promise<Buffer> | undefined

/** In a file: a form put aside, an invitation under way and the proof of a sign-in hold national numbers. An older one stood in the database. */
function getSealingKey(): Promise<Buffer> {
  remembered ??= readChecked().catch((failure) => {
    remembered = undefined
    throw failure
  })
  return remembered
}

async function readChecked(): Promise<Buffer> {
  const key = readKeyFile('sealing', config.sealingKeyFile)
  const fingerprint = createHmac('sha256', key).update('fingerprint').digest('base64url')
  const known = await getInstallationSecret('sealing-key', () => fingerprint)
  if (known !== fingerprint)
    throw new Error('the sealing key is not the one of this installation: set SEALING_KEY_FILE')
  return key
}
