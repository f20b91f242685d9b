/**
 * What somebody typed to find a flexi worker. A national number must never stand in an address, so anything that looks like one
 * is told apart here: it is looked up by POST and the address gets an opaque id (checklist H.35).
 */
export type WorkerSearch =
  | { kind: 'nothing' }
  | { kind: 'name'; text: string }
  | { kind: 'number'; ssin: string }
  /** Some digits, but not the eleven of a national or BIS number. */
  | { kind: 'unfinishedNumber' }

const ssinLength = 11
const longestName = 100

/** A name, or a number with or without punctuation. Names have no digits. */
export function parseWorkerSearch(typed: string): WorkerSearch {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestName)
  if (text === '') return { kind: 'nothing' }
  const digits = text.replace(/\D/g, '')
  if (digits === '') return { kind: 'name', text }
  return digits.length === ssinLength && /^[\d\s.\-/]+$/.test(text)
    ? { kind: 'number', ssin: digits }
    : { kind: 'unfinishedNumber' }
}
