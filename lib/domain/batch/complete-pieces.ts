import type { SetFileName, SetName } from './set-name.ts'

/** A file of a set and whatever belongs to it. */
export interface NamedFile<Held> {
  name: SetFileName
  held: Held
}

export type CompletedSet<Held> = { ok: true; name: SetName; pieces: readonly Held[] } | { ok: false; code: string }

const keyOf = ({ senderNumber, creationDate, sequence, circuit, pieceCount }: SetFileName) =>
  [senderNumber, creationDate, sequence, circuit, pieceCount].join('.')

/**
 * The pieces of one set in their order. Files of several sets are no set (131); every piece must be there once (120). The hand that
 * sends them together says that the set is complete: its GO may be among them and need not be.
 */
export function computeCompleteSet<Held>(files: readonly NamedFile<Held>[]): CompletedSet<Held> {
  const [first] = files
  if (!first || new Set(files.map(({ name }) => keyOf(name))).size > 1) return { ok: false, code: 'ACRF-131' }
  const data = files.filter(({ name }) => name.kind === 'FI')
  const { kind: _kind, pieceNumber: _piece, ...name } = first.name
  const pieces = Array.from({ length: name.pieceCount }, (_, index) =>
    data.filter((file) => file.name.pieceNumber === index + 1),
  )
  if (pieces.some((same) => same.length !== 1)) return { ok: false, code: 'ACRF-120' }
  return { ok: true, name, pieces: pieces.flat().map(({ held }) => held) }
}
