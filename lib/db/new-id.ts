import { randomUUID } from 'node:crypto'

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
  const time = lastMillisecond.toString(16).padStart(12, '0')
  const count = sequence.toString(16).padStart(3, '0')
  // Variant and random bits stand in a version 4 where they stand in a version 7, and Node keeps a store of those.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${randomUUID().slice(19)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Ids come from addresses: one that is no id is as unknown as one that never existed. */
export function isId(text: string): boolean {
  return uuid.test(text)
}
