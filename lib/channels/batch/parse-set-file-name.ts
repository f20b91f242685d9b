import type { FileError } from '../../domain/batch/file-error.ts'
import type { Circuit, SetFileKind, SetFileName } from '../../domain/batch/set-name.ts'
import { computeLocalDate, type LocalDate } from '../../domain/local-date.ts'

export type ParsedFileName = { ok: true; value: SetFileName } | { ok: false; errors: readonly FileError[] }

/** Types of error of annex 30 for a name that has not the parts of its kind. No own one exists for TD. */
const structureCodes: Record<SetFileKind, string> = { FI: 'ACRF-131', FS: 'ACRF-132', GO: 'ACRF-107', TD: 'ACRF-107' }
const piecePlaceCodes: Record<SetFileKind, string> = { FI: 'ACRF-123', FS: 'ACRF-124', GO: '', TD: '' }

/** Longer names are no names; the answer would repeat them. */
const LONGEST_NAME = 80

/**
 * Reads the name of one file of a set: `FI.FLEX.<sender>.<date>.<sequence>.<circuit>.<pieces>.<piece>`, `FS` likewise, `GO` and
 * `TD` without the last part. Every part says what is wrong with it (annex 30, 107 to 131 and 367). S, the simulation that other
 * services know, is refused with 129.
 */
export function parseSetFileName(name: string, today: LocalDate): ParsedFileName {
  const [prefix = '', content, ...parts] = name.slice(0, LONGEST_NAME).split('.')
  if (!isKind(prefix) || content !== 'FLEX') return refuse(name, ['ACRF-129'])
  if (parts.length !== (hasPiece(prefix) ? 6 : 5)) return refuse(name, [structureCodes[prefix]])
  return parseParts(name, { kind: prefix, parts, today })
}

function parseParts(
  name: string,
  { kind, parts, today }: { kind: SetFileKind; parts: readonly string[]; today: LocalDate },
): ParsedFileName {
  const [senderNumber = '', day = '', sequence = '', circuit = '', count = '', piece = null] = parts
  const creationDate = computeLocalDate(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)))
  const codes = [
    ...(/^\d{6}$/.test(senderNumber) ? [] : [structureCodes[kind]]),
    ...checkDay(day, { creationDate, today }),
    ...checkSequence(sequence),
    ...checkCircuit(circuit),
    ...checkCount(count),
    ...(piece === null || isPieceOf(piece, count) ? [] : [piecePlaceCodes[kind]]),
  ]
  if (codes.length > 0 || !creationDate) return refuse(name, codes)
  const set = { senderNumber, creationDate, sequence, circuit: circuit as Circuit, pieceCount: Number(count) }
  return { ok: true, value: { kind, ...set, pieceNumber: piece === null ? null : Number(piece) } }
}

function isKind(prefix: string): prefix is SetFileKind {
  return Object.hasOwn(structureCodes, prefix)
}

function hasPiece(kind: SetFileKind): boolean {
  return kind === 'FI' || kind === 'FS'
}

function checkDay(day: string, { creationDate, today }: { creationDate: LocalDate | null; today: LocalDate }) {
  if (day.length !== 8) return ['ACRF-109']
  if (!/^\d{8}$/.test(day) || !creationDate) return ['ACRF-110']
  return creationDate > today ? ['ACRF-111'] : []
}

function checkSequence(sequence: string): string[] {
  if (sequence.length !== 5) return ['ACRF-112']
  if (!/^[0-9A-Z]{5}$/.test(sequence)) return ['ACRF-367']
  return sequence === '00000' ? ['ACRF-127'] : []
}

function checkCircuit(circuit: string): string[] {
  if (circuit === 'S') return ['ACRF-129']
  return circuit === 'R' || circuit === 'T' ? [] : ['ACRF-117']
}

function checkCount(count: string): string[] {
  if (count.length !== 1) return ['ACRF-114']
  if (!/^\d$/.test(count)) return ['ACRF-115']
  return count === '0' ? ['ACRF-116'] : []
}

function isPieceOf(piece: string, count: string): boolean {
  return /^[1-9]$/.test(piece) && piece <= count
}

function refuse(fileName: string, codes: readonly string[]): ParsedFileName {
  const place = { fileName: fileName.slice(0, LONGEST_NAME), lineNumber: null, columnNumber: null, detail: '' }
  return { ok: false, errors: codes.map((code) => ({ code, ...place })) }
}
