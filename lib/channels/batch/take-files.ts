import { computeCompleteSet, type NamedFile } from '../../domain/batch/complete-pieces.ts'
import type { SetFileName, SetName } from '../../domain/batch/set-name.ts'
import type { DetachedSignature } from '../../domain/batch/signature.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { parseSetFileName } from './parse-set-file-name.ts'
import { LONGEST_SIGNATURE, parseSignature } from './parse-signature.ts'

/** One file that was handed in, as it arrives. */
export interface ArrivingFile {
  fileName: string | null
  content: AsyncIterable<Uint8Array>
}

/** `signature`: of its FS; null when that is none, absent when no FS came. */
type TakenPiece<Saved> = Saved & { fileName: string; signature?: DetachedSignature | null }

export type TakenSet<Saved> =
  | { ok: true; name: SetName; pieces: readonly TakenPiece<Saved>[] }
  | { ok: false; codes: readonly string[]; withdrawn?: SetName }

/** A piece is larger than is taken: what the service keeps of it is nothing. */
export const TOO_LONG = 'tooLong'

interface Taking<Saved> {
  today: LocalDate
  save: (content: AsyncIterable<Uint8Array>) => Promise<Saved | null>
}

/**
 * Takes the files of one set one after the other: the data are saved as they come, of GO the name is read. Stops at the first
 * file that is wrong; the names say the rest. A TD is no file of a set: whoever takes sets back asks for the name in it.
 */
export async function takeFiles<Saved>(
  files: AsyncIterable<ArrivingFile>,
  { today, save }: Taking<Saved>,
): Promise<TakenSet<Saved>> {
  const taken: NamedFile<Held<Saved>>[] = []
  for await (const { fileName, content } of files) {
    const file = fileName ? await takeFile({ fileName, content }, { today, save }) : null
    if (file && 'codes' in file) return { ok: false, ...file }
    if (file) taken.push(file)
  }
  const set = computeCompleteSet(taken)
  if (!set.ok) return { ok: false, codes: [set.code] }
  const pieces = set.pieces.flatMap((held, place) =>
    'fileName' in held ? [{ ...held, ...findSignature(taken, place + 1) }] : [],
  )
  return { ok: true, name: set.name, pieces }
}

/** Of a GO nothing is held. */
type Held<Saved> = (Saved & { fileName: string }) | { signature?: DetachedSignature | null }

/** What stands in the FS of that piece; two of them are none. */
function findSignature<Saved>(
  taken: readonly NamedFile<Held<Saved>>[],
  pieceNumber: number,
): { signature?: DetachedSignature | null } {
  const [first, ...others] = taken.filter(({ name }) => name.kind === 'FS' && name.pieceNumber === pieceNumber)
  if (!first) return {}
  return { signature: others.length === 0 && 'signature' in first.held ? (first.held.signature ?? null) : null }
}

async function takeFile<Saved>(
  { fileName, content }: ArrivingFile & { fileName: string },
  { today, save }: Taking<Saved>,
): Promise<NamedFile<Held<Saved>> | { codes: readonly string[]; withdrawn?: SetName }> {
  const parsed = parseSetFileName(fileName, today)
  if (!parsed.ok) return { codes: parsed.errors.map(({ code }) => code) }
  const name: SetFileName = parsed.value
  if (name.kind === 'TD') return { codes: ['ACRF-129'], withdrawn: name }
  if (name.kind === 'GO') return { name, held: {} }
  if (name.kind === 'FS') return { name, held: { signature: await readSignature(content) } }
  const saved = await save(content)
  return saved ? { name, held: { ...saved, fileName } } : { codes: [TOO_LONG] }
}

/** Read to its end also when it is too long to be one: what follows comes after it. */
async function readSignature(content: AsyncIterable<Uint8Array>): Promise<DetachedSignature | null> {
  const parts: Uint8Array[] = []
  let byteCount = 0
  for await (const part of content) {
    byteCount += part.byteLength
    if (byteCount <= LONGEST_SIGNATURE) parts.push(part)
  }
  return byteCount <= LONGEST_SIGNATURE ? parseSignature(Buffer.concat(parts)) : null
}
