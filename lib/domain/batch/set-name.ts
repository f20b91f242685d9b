import type { LocalDate } from '../local-date.ts'

/** R: the real circuit. T: the test circuit, validated and answered, of which nothing is kept as wage data. */
export type Circuit = 'R' | 'T'

/** Of one piece [ours]. */
export const MAXIMUM_PIECE_BYTES = 200_000_000

/** What the names of the files of one set have in common; unique per sender, day, sequence and circuit. */
export interface SetName {
  /** Six digits, given with the sender's first technical channel. */
  senderNumber: string
  creationDate: LocalDate
  /** Five characters 0-9 A-Z. */
  sequence: string
  circuit: Circuit
  /** 1 to 9, each a whole document with its own signature. */
  pieceCount: number
}

/** FI: wage data. FS: their signature. GO: the set is complete. TD: the set is withdrawn before it is handled. */
export type SetFileKind = 'FI' | 'FS' | 'GO' | 'TD'

/** One file of a set, as its name tells. */
export interface SetFileName extends SetName {
  kind: SetFileKind
  /** Counted from 1; null for GO and TD, which speak of the whole set. */
  pieceNumber: number | null
}
