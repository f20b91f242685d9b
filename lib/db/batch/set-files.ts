import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { config } from '../../config.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { isId, newId } from '../new-id.ts'
import { readSealed, writeSealed } from './sealed-files.ts'

// What senders hand in lies in the data folder, and so do the Forms read from it: both hold national numbers, are sealed like those of the
// tables, and are removed after ninety days. Rows name files by id alone.

const root = () => join(config.dataDir, 'batch')
const pieceFile = (fileId: string) => join(root(), 'pieces', fileId)
const chunkDir = (setId: string) => join(root(), 'chunks', setId)
const chunkFile = (setId: string, number: number) => join(chunkDir(setId), `${number}.sealed`)
const privately = { recursive: true, mode: 0o700 } as const

export interface SavedFile {
  fileId: string
  byteCount: number
  /** SHA-256 of its content, in hexadecimal. */
  contentHash: string
}

class FileTooLong extends Error {}

/**
 * Writes what comes, as it comes, and waits for the disk: what is acknowledged is there.
 * @returns null when it is longer than that; nothing of it stays
 */
export async function saveFile(content: AsyncIterable<Uint8Array>, maximumBytes: number): Promise<SavedFile | null> {
  await mkdir(join(root(), 'pieces'), privately)
  const fileId = newId()
  const hash = createHash('sha256')
  let byteCount = 0
  async function* measure() {
    for await (const part of content) {
      byteCount += part.byteLength
      if (byteCount > maximumBytes) throw new FileTooLong()
      hash.update(part)
      yield part
    }
  }
  try {
    await writeSealed(pieceFile(fileId), measure())
    return { fileId, byteCount, contentHash: hash.digest('hex') }
  } catch (failure) {
    await rm(pieceFile(fileId), { force: true })
    if (failure instanceof FileTooLong) return null
    throw failure
  }
}

/** @throws when it was removed or changed meanwhile */
export function readSavedFile(fileId: string): AsyncIterable<Uint8Array> {
  if (!isId(fileId)) throw new Error('a file is named by its id')
  return readSealed(pieceFile(fileId))
}

/** The Forms of one chunk as they were read, so that a file is parsed once, however often treatment begins again. */
export async function saveChunk(setId: string, number: number, forms: readonly BatchForm[]): Promise<void> {
  await mkdir(chunkDir(setId), privately)
  await writeSealed(chunkFile(setId, number), [Buffer.from(JSON.stringify(forms))])
}

export async function readChunk(setId: string, number: number): Promise<BatchForm[]> {
  const parts: Uint8Array[] = []
  for await (const part of readSealed(chunkFile(setId, number))) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString())
}

/** Removes every file and chunk written before that moment. */
export async function removeFilesBefore(moment: Date): Promise<void> {
  for (const kind of ['pieces', 'chunks']) {
    const dir = join(root(), kind)
    for (const name of await readdir(dir).catch(() => [])) {
      const { mtime } = await stat(join(dir, name))
      if (mtime < moment) await rm(join(dir, name), { recursive: true, force: true })
    }
  }
}
