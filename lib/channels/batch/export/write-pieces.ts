import { createReadStream } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutgoingForm } from '../../../domain/batch/export.ts'
import { MAXIMUM_PIECE_BYTES } from '../../../domain/batch/set-name.ts'
import { parseForms } from '../parse-forms.ts'
import type { SignFile } from './open-signer.ts'
import { presentOutgoingForm } from './present-outgoing-form.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">\n'
const TAIL = '</FLXWAGE>\n'
/** Forms are written together up to this length. */
const WRITTEN_CHARACTERS = 262_144

/** A set being written, in a folder of its own where nobody looks for it. */
export interface Spool {
  dir: string
  /** Null: files go out unsigned. */
  sign: SignFile | null
  largestPiece?: number
}

/** Within the spool, by their numbers: how many pieces there will be is known at the end. */
export const spooled = {
  piece: (dir: string, pieceNumber: number) => join(dir, `${pieceNumber}.piece`),
  signature: (dir: string, pieceNumber: number) => join(dir, `${pieceNumber}.signature`),
  signal: (dir: string) => join(dir, 'signal'),
}

/** Pieces while they are written: the last one is open. */
class Pieces {
  readonly #spool: Spool
  /** Forms of each. */
  readonly counts: number[] = []
  #held = ''
  #left = 0

  constructor(spool: Spool) {
    this.#spool = spool
  }

  async add(text: string): Promise<void> {
    const size = Buffer.byteLength(text)
    if (size > this.#left || this.counts.length === 0) await this.#open()
    this.#left -= size
    this.#held += text
    this.counts[this.counts.length - 1] = (this.counts.at(-1) ?? 0) + 1
    if (this.#held.length > WRITTEN_CHARACTERS) await this.#write()
  }

  async #open(): Promise<void> {
    await this.end()
    this.counts.push(0)
    this.#held = HEAD
    this.#left = (this.#spool.largestPiece ?? MAXIMUM_PIECE_BYTES) - HEAD.length - TAIL.length
    await writeFile(spooled.piece(this.#spool.dir, this.counts.length), '')
  }

  async end(): Promise<void> {
    if (this.counts.length === 0) return
    this.#held += TAIL
    await this.#write()
  }

  async #write(): Promise<void> {
    await append(spooled.piece(this.#spool.dir, this.counts.length), this.#held)
    this.#held = ''
  }
}

/**
 * Writes the files of a set, each piece of at most 200 MB, read back by our own reader and valid against the schema of the technical library
 * before it is signed. It holds national numbers: only this program may look into the spool.
 * @returns how many pieces there are
 * @throws when a piece is not what it should be: nothing of it may go out
 */
export async function writePieces(forms: AsyncIterable<OutgoingForm>, spool: Spool): Promise<number> {
  await mkdir(spool.dir, { recursive: true, mode: 0o700 })
  const pieces = new Pieces(spool)
  for await (const form of forms) await pieces.add(presentOutgoingForm(form))
  await pieces.end()
  for (const [index, count] of pieces.counts.entries()) await close(spool, index + 1, count)
  await writeFile(spooled.signal(spool.dir), '', { flush: true })
  return pieces.counts.length
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a')
  try {
    await handle.write(text)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function close({ dir, sign }: Spool, pieceNumber: number, formCount: number): Promise<void> {
  const file = spooled.piece(dir, pieceNumber)
  let found = 0
  const parts = parseForms({ fileName: file, pieceNumber, bytes: createReadStream(file) })
  for await (const { forms = [], errors = [] } of parts) {
    const [error] = errors
    if (error) throw new Error(`a piece is not valid: ${error.code} at line ${error.lineNumber}, ${error.detail}`)
    found += forms.length
  }
  if (found !== formCount) throw new Error(`a piece has ${found} Forms and not ${formCount}`)
  if (sign) await writeFile(spooled.signature(dir, pieceNumber), await sign(createReadStream(file)), { flush: true })
}

/** What was written for nothing. */
export async function removeSpool(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true })
}
