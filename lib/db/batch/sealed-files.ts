import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { getSsinKey, readSsinKeys } from '../person/ssin-keys.ts'

// AES-256-GCM, under the newest key that seals national numbers: number of the key (2 bytes), nonce (12), what was written, tag (16).
const ALGORITHM = 'aes-256-gcm'
const NUMBER_BYTES = 2
const HEAD_BYTES = NUMBER_BYTES + 12
const TAG_BYTES = 16

/** Writes a new file that nobody reads without the key, as its content comes, and waits for the disk. */
export async function writeSealed(
  file: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const number = Math.max(...readSsinKeys().keys())
  const head = randomBytes(HEAD_BYTES)
  head.writeUInt16BE(number)
  const cipher = createCipheriv(ALGORITHM, getSsinKey(number).sealing, head.subarray(NUMBER_BYTES))
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.write(head)
    for await (const part of content) await handle.write(cipher.update(part))
    await handle.write(Buffer.concat([cipher.final(), cipher.getAuthTag()]))
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Its content, as it was written. @throws at the end when the file was changed, and when the key file lacks its key */
export async function* readSealed(file: string): AsyncIterable<Uint8Array> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const [head, tag] = [Buffer.alloc(HEAD_BYTES), Buffer.alloc(TAG_BYTES)]
    await handle.read(head, 0, HEAD_BYTES, 0)
    await handle.read(tag, 0, TAG_BYTES, size - TAG_BYTES)
    const { sealing } = getSsinKey(head.readUInt16BE())
    const cipher = createDecipheriv(ALGORITHM, sealing, head.subarray(NUMBER_BYTES)).setAuthTag(tag)
    const end = size - TAG_BYTES - 1
    if (end >= HEAD_BYTES) {
      for await (const part of createReadStream(file, { start: HEAD_BYTES, end })) yield cipher.update(part)
    }
    yield cipher.final()
  } finally {
    await handle.close()
  }
}
