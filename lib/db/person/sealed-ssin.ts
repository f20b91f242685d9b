import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { getSsinKey, type SsinKey } from './ssin-keys.ts'

const ALGORITHM = 'aes-256-gcm'
const NUMBER_BYTES = 2
const NONCE_BYTES = 12
const TAG_BYTES = 16
const TEXT_START = NUMBER_BYTES + NONCE_BYTES

/** As a column gives it, or base64 as it stands within JSON. */
type SealedBytes = Uint8Array | string

/** A row about a worker as a question gives it, its number sealed. */
export type Sealed<Row extends { workerId: string; ssin: string }> = Omit<Row, 'ssin'> & { ssinSealed: SealedBytes }

/** What two columns of a person hold of his number. */
export interface SealedSsin {
  ssinSealed: Uint8Array<ArrayBuffer>
  ssinIndex: Uint8Array<ArrayBuffer>
}

/** The same number gives the same index under the same key: equality can be searched, and nothing else. */
export function computeSsinIndex(key: SsinKey, ssin: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', key.indexing).update(ssin).digest())
}

/** Bound to the person's id: a sealed number that is moved to another row does not open there. */
export function sealSsin(key: SsinKey, personId: string, ssin: string): SealedSsin {
  const number = Buffer.alloc(NUMBER_BYTES)
  number.writeUInt16BE(key.number)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key.sealing, nonce).setAAD(Buffer.from(personId))
  const text = Buffer.concat([cipher.update(ssin, 'latin1'), cipher.final()])
  const ssinSealed = new Uint8Array(Buffer.concat([number, nonce, text, cipher.getAuthTag()]))
  return { ssinSealed, ssinIndex: computeSsinIndex(key, ssin) }
}

/**
 * The eleven digits. Not asynchronous: a page opens fifty, a list two thousand.
 * @throws when the bytes were changed or moved, or the key file lacks their key
 */
export function openSsin(personId: string, sealed: SealedBytes): string {
  const bytes =
    typeof sealed === 'string'
      ? Buffer.from(sealed, 'base64')
      : Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
  const { sealing } = getSsinKey(bytes.readUInt16BE())
  const options = { authTagLength: TAG_BYTES }
  const tagStart = bytes.length - TAG_BYTES
  const cipher = createDecipheriv(ALGORITHM, sealing, bytes.subarray(NUMBER_BYTES, TEXT_START), options)
  cipher.setAAD(Buffer.from(personId)).setAuthTag(bytes.subarray(tagStart))
  const text = cipher.update(bytes.subarray(TEXT_START, tagStart))
  // Throws unless the tag is right: nothing is answered before.
  cipher.final()
  return text.toString('latin1')
}

/** The same row, its number open. */
export function openNumber<Row extends { workerId: string; ssin: string }>({ ssinSealed, ...row }: Sealed<Row>): Row {
  return { ...row, ssin: openSsin(row.workerId, ssinSealed) } as unknown as Row
}
