import type { SetFileName } from '../../domain/batch/set-name.ts'

/** The name that a file of a set wears outside. */
export function presentSetFileName({ kind, pieceNumber, ...set }: SetFileName): string {
  const day = set.creationDate.replaceAll('-', '')
  const parts = [kind, 'FLEX', set.senderNumber, day, set.sequence, set.circuit, set.pieceCount]
  return [...parts, ...(pieceNumber === null ? [] : [pieceNumber])].join('.')
}
