import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SetName } from '../../../domain/batch/set-name.ts'
import { presentSetFileName } from '../present-set-file-name.ts'
import type { SignFile } from './open-signer.ts'
import { removeSpool, spooled } from './write-pieces.ts'

/**
 * The receiver outside: the folder of our sender in its exchange directory, or what a program of transport carries to and from it. Files go
 * into `IN`, answers are found in `OUT`: what is accepted here is real, and goes through the real circuit.
 */
export interface Outside {
  directory: string
  /** Six digits, by which the receiver knows this installation. */
  senderNumber: string
  sign: SignFile | null
}

export function foldersOf({ directory }: Outside) {
  return {
    in: join(directory, 'IN'),
    out: join(directory, 'OUT'),
    /** Answers that were read, kept as evidence. */
    read: join(directory, 'READ'),
    /** What is no answer to anything here. */
    aside: join(directory, 'ASIDE'),
  }
}

/** On the same disk as the folders, so that a file moves in one step. What begins with a dot is nobody's business. */
export function spoolOf({ directory }: Outside, spoolId: string): string {
  return join(directory, '.spool', spoolId)
}

export async function openOutside(outside: Outside): Promise<void> {
  for (const dir of Object.values(foldersOf(outside))) await mkdir(dir, { recursive: true })
}

/**
 * Moves a written set into the receiver's folder, its GO last. Each file moves once: what a crash or another process has moved is not there
 * any more, and the receiver may have taken it away already.
 * @throws when the folder in which it was written is gone: then nobody knows what was moved
 */
export async function laySet(outside: Outside, name: SetName, spoolId: string): Promise<void> {
  const dir = spoolOf(outside, spoolId)
  await stat(dir)
  const { in: inDir } = foldersOf(outside)
  for (let pieceNumber = 1; pieceNumber <= name.pieceCount; pieceNumber++) {
    await move(spooled.piece(dir, pieceNumber), join(inDir, presentSetFileName({ ...name, kind: 'FI', pieceNumber })))
    await move(
      spooled.signature(dir, pieceNumber),
      join(inDir, presentSetFileName({ ...name, kind: 'FS', pieceNumber })),
    )
  }
  await move(spooled.signal(dir), join(inDir, presentSetFileName({ ...name, kind: 'GO', pieceNumber: null })))
  // A disk that went away meanwhile looks as if all had been moved.
  await stat(dir)
}

const FORGOTTEN_MILLISECONDS = 3_600_000

/** Removes what a crash left written and nobody counts on any more: it holds national numbers. */
export async function removeForgotten(
  outside: Outside,
  spoolIds: readonly (string | null)[],
  now: Date,
): Promise<void> {
  const names = await readdir(spoolOf(outside, '')).catch(() => [])
  for (const name of names.filter((each) => !spoolIds.includes(each))) {
    // Another process that looks at the same moment removes its own.
    const found = await stat(spoolOf(outside, name)).catch(() => null)
    if (found && now.getTime() - found.mtimeMs > FORGOTTEN_MILLISECONDS) await removeSpool(spoolOf(outside, name))
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (failure) {
    if ((failure as { code?: string }).code !== 'ENOENT') throw failure
  }
}
