import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let sequence = 0

/**
 * A UUID version 7 (RFC 9562): its first 48 bits are the time, so that rows made together lie together in an index, and
 * ids of one process ascend, also within a millisecond (method 1: a counter after the time). Made here and not by the
 * database: a whole transmission is written without asking for numbers, and it stays portable to distributed engines.
 */
export function newId(): string {
  const now = Date.now()
  sequence = now > lastMillisecond ? 0 : sequence + 1
  if (sequence > 0xfff) sequence = 0
  lastMillisecond = sequence === 0 ? Math.max(now, lastMillisecond + 1) : lastMillisecond
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastMillisecond, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Ids come from addresses: one that is no id is as unknown as one that never existed. */
export function isId(text: string): boolean {
  return uuid.test(text)
}
