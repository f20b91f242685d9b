import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { computeSsinIndex } from '../person/sealed-ssin.ts'
import { getSsinKey, readSsinKeys } from '../person/ssin-keys.ts'

// AES-256-GCM, under the newest key that seals national numbers: number of the key (2 bytes), nonce (12), tag (16), what was packed.
const ALGORITHM = 'aes-256-gcm'
const [NUMBER_BYTES, NONCE_BYTES, TAG_BYTES] = [2, 12, 16]
const TAG_START = NUMBER_BYTES + NONCE_BYTES
const TEXT_START = TAG_START + TAG_BYTES

/** Bound to the row's id: rows cannot be swapped. */
export function sealSheet(importId: string, sheet: unknown): Uint8Array<ArrayBuffer> {
  const number = Math.max(...readSsinKeys().keys())
  const head = Buffer.alloc(NUMBER_BYTES)
  head.writeUInt16BE(number)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, getSsinKey(number).sealing, nonce).setAAD(Buffer.from(importId))
  const text = Buffer.concat([cipher.update(deflateSync(JSON.stringify(sheet))), cipher.final()])
  return new Uint8Array(Buffer.concat([head, nonce, cipher.getAuthTag(), text]))
}

/** @throws when the bytes were changed or moved, or the key file lacks their key */
export function openSheet(importId: string, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
  const { sealing } = getSsinKey(bytes.readUInt16BE())
  const options = { authTagLength: TAG_BYTES }
  const cipher = createDecipheriv(ALGORITHM, sealing, bytes.subarray(NUMBER_BYTES, TAG_START), options)
  cipher.setAAD(Buffer.from(importId)).setAuthTag(bytes.subarray(TAG_START, TEXT_START))
  const packed = Buffer.concat([cipher.update(bytes.subarray(TEXT_START)), cipher.final()])
  return JSON.parse(inflateSync(packed).toString())
}

/** The same content gives the same hash under the same key, newest key first: who has no key learns nothing of it. */
export function hashContent(digest: string): Uint8Array<ArrayBuffer>[] {
  const keys = [...readSsinKeys().values()].sort((one, other) => other.number - one.number)
  return keys.map((key) => computeSsinIndex(key, `import ${digest}`))
}
