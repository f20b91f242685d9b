import { crc32, inflateRawSync } from 'node:zlib'
import { UnreadableSheet } from '../sheet-refusal.ts'

/** Of a workbook; far above twenty thousand rows, far below what could hurt [ours]. */
const limits = {
  entries: 500,
  totalBytes: 32_000_000,
  /** Text of a sheet shrinks ten to sixty times, a bomb a thousand times. Small parts may shrink as they like. */
  ratio: 200,
  ratioFromBytes: 1_000_000,
} as const

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const DIRECTORY_SIGNATURE = 0x02014b50
const DIRECTORY_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const ENCRYPTED = 1
const [STORED, DEFLATED] = [0, 8]

interface ZipEntry {
  isDeflated: boolean
  crc: number
  compressedBytes: number
  bytes: number
  offset: number
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const broken = () => new UnreadableSheet('broken')

function findEnd(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT); at--) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at
  }
  throw broken()
}

/** What the archive says of its parts, judged before anything is inflated. @throws UnreadableSheet */
export function readDirectory(zip: Buffer): ZipDirectory {
  const end = findEnd(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.entries) throw new UnreadableSheet('bomb')
  const directory = new Map<string, ZipEntry>()
  let at = zip.readUInt32LE(end + 16)
  for (let each = 0; each < count; each++) {
    if (at + DIRECTORY_BYTES > zip.length || zip.readUInt32LE(at) !== DIRECTORY_SIGNATURE) throw broken()
    const next =
      at + DIRECTORY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    const name = zip.toString('utf8', at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + zip.readUInt16LE(at + 28))
    if (directory.has(name)) throw broken()
    directory.set(name, readEntry(zip, at))
    at = next
  }
  checkSizes([...directory.values()], zip.length)
  return directory
}

function readEntry(zip: Buffer, at: number): ZipEntry {
  const method = zip.readUInt16LE(at + 10)
  if (zip.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableSheet('encrypted')
  if (method !== STORED && method !== DEFLATED) throw broken()
  return {
    isDeflated: method === DEFLATED,
    crc: zip.readUInt32LE(at + 16),
    compressedBytes: zip.readUInt32LE(at + 20),
    bytes: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  }
}

/** Parts that lie on one another are one small part read many times. */
function checkSizes(entries: readonly ZipEntry[], zipBytes: number): void {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const isBomb = entries.some(
    ({ bytes, compressedBytes }) => bytes > limits.ratioFromBytes && bytes > compressedBytes * limits.ratio,
  )
  if (total > limits.totalBytes || isBomb) throw new UnreadableSheet('bomb')
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset)
  inOrder.forEach(({ offset, compressedBytes }, place) => {
    const following = inOrder[place + 1]?.offset ?? zipBytes
    if (offset + LOCAL_BYTES + compressedBytes > following) throw broken()
  })
}

/** One part; never more than it said it would be. @throws UnreadableSheet */
export function readPart(zip: Buffer, directory: ZipDirectory, name: string): Buffer {
  const entry = directory.get(name)
  if (!entry || zip.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw broken()
  const start = entry.offset + LOCAL_BYTES + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28)
  const content = inflate(zip.subarray(start, start + entry.compressedBytes), entry)
  if (content.length !== entry.bytes || crc32(content) !== entry.crc) throw broken()
  return content
}

function inflate(packed: Buffer, { isDeflated, bytes }: ZipEntry): Buffer {
  if (!isDeflated) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch {
    throw broken()
  }
}
