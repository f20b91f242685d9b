import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { config } from '../../config.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { isId, newId } from '../new-id.ts'

// What senders hand in lies in the data folder, and so do the Forms read from it until the set is done: both hold national numbers, and
// both are removed after ninety days. Rows name files by id alone.

const root = () => join(config.dataDir, 'batch')
const pieceFile = (fileId: string) => join(root(), 'pieces', fileId)
const chunkDir = (setId: string) => join(root(), 'chunks', setId)
const chunkFile = (setId: string, number: number) => join(chunkDir(setId), `${number}.json`)
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
  const file = await open(pieceFile(fileId), 'wx', 0o600)
  let byteCount = 0
  try {
    for await (const part of content) {
      byteCount += part.byteLength
      if (byteCount > maximumBytes) throw new FileTooLong()
      hash.update(part)
      await file.write(part)
    }
    await file.datasync()
    return { fileId, byteCount, contentHash: hash.digest('hex') }
  } catch (failure) {
    await rm(pieceFile(fileId), { force: true })
    if (failure instanceof FileTooLong) return null
    throw failure
  } finally {
    await file.close()
  }
}

/** @throws when it was removed meanwhile */
export function readSavedFile(fileId: string): AsyncIterable<Uint8Array> {
  if (!isId(fileId)) throw new Error('a file is named by its id')
  return createReadStream(pieceFile(fileId))
}

/** The Forms of one chunk as they were read, so that a file is parsed once, however often treatment begins again. */
export async function saveChunk(setId: string, number: number, forms: readonly BatchForm[]): Promise<void> {
  await mkdir(chunkDir(setId), privately)
  await writeFile(chunkFile(setId, number), JSON.stringify(forms), { mode: 0o600, flush: true })
}

export async function readChunk(setId: string, number: number): Promise<BatchForm[]> {
  return JSON.parse(await readFile(chunkFile(setId, number), 'utf8'))
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
