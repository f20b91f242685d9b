import { computeCompleteSet, type NamedFile } from '../../domain/batch/complete-pieces.ts'
import type { SetName } from '../../domain/batch/set-name.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { parseSetFileName } from './parse-set-file-name.ts'

/** One file that was handed in, as it arrives. */
export interface ArrivingFile {
  fileName: string | null
  content: AsyncIterable<Uint8Array>
}

export type TakenSet<Saved> =
  | { ok: true; name: SetName; pieces: readonly (Saved & { fileName: string })[] }
  | { ok: false; codes: readonly string[] }

/** A piece is larger than is taken: what the service keeps of it is nothing. */
export const TOO_LONG = 'tooLong'

interface Taking<Saved> {
  today: LocalDate
  save: (content: AsyncIterable<Uint8Array>) => Promise<Saved | null>
}

/**
 * Takes the files of one set one after the other: the data are saved as they come, of GO and FS the name is read. Stops at the first
 * file that is wrong; the names say the rest. TD takes nothing back that is not there yet: it is refused here.
 */
export async function takeFiles<Saved>(
  files: AsyncIterable<ArrivingFile>,
  { today, save }: Taking<Saved>,
): Promise<TakenSet<Saved>> {
  const taken: NamedFile<Held<Saved>>[] = []
  for await (const { fileName, content } of files) {
    const file = fileName ? await takeFile({ fileName, content }, { today, save }) : null
    if (file && 'codes' in file) return { ok: false, codes: file.codes }
    if (file) taken.push(file)
  }
  const set = computeCompleteSet(taken)
  if (!set.ok) return { ok: false, codes: [set.code] }
  return { ok: true, name: set.name, pieces: set.pieces.filter((piece) => piece !== null) }
}

/** Of a GO and a signature nothing is held. */
type Held<Saved> = (Saved & { fileName: string }) | null

async function takeFile<Saved>(
  { fileName, content }: ArrivingFile & { fileName: string },
  { today, save }: Taking<Saved>,
): Promise<NamedFile<Held<Saved>> | { codes: readonly string[] }> {
  const parsed = parseSetFileName(fileName, today)
  if (!parsed.ok) return { codes: parsed.errors.map(({ code }) => code) }
  const name = parsed.value
  if (name.kind === 'TD') return { codes: ['ACRF-129'] }
  if (name.kind !== 'FI') return { name, held: null }
  const saved = await save(content)
  return saved ? { name, held: { ...saved, fileName } } : { codes: [TOO_LONG] }
}
