import type { KeyObject } from 'node:crypto'
import { type ChainedEntry, computeEntryHash, noHash } from './chain-hash.ts'
import type { ChainHead } from './exported-heads.ts'

/** `changed`: it, or what it follows on, is not what was written; `missing`: the number is skipped; `cut`: an exported end is gone. */
export type WrongKind = 'changed' | 'missing' | 'cut'

export interface ChainReport {
  employerId: string | null
  entries: number
  /** The first place where the chain is not what was written. */
  firstWrong: { number: number; kind: WrongKind } | null
}

export interface StoredEntry extends ChainedEntry {
  previousHash: Buffer
  hash: Buffer
}

/** Follows one chain from its first entry on. */
export class ChainCheck {
  readonly report: ChainReport
  readonly #key: KeyObject
  readonly #heads: ReadonlyMap<number, string>
  #last: Buffer = noHash

  constructor(key: KeyObject, employerId: string | null, heads: readonly ChainHead[]) {
    this.#key = key
    this.#heads = new Map(heads.map(({ number, hash }) => [number, hash]))
    this.report = { employerId, entries: 0, firstWrong: null }
  }

  add(entry: StoredEntry): void {
    const { report } = this
    report.entries += 1
    if (report.firstWrong) return
    const expected = report.entries
    if (entry.number > expected) this.#note(expected, 'missing')
    else if (entry.number < expected || !this.#isWhole(entry)) this.#note(expected, 'changed')
    this.#last = entry.hash
  }

  #isWhole(entry: StoredEntry): boolean {
    const { previousHash, hash } = entry
    const exported = this.#heads.get(entry.number)
    return (
      previousHash.equals(this.#last) &&
      computeEntryHash(this.#key, previousHash, entry).equals(hash) &&
      (exported === undefined || exported === hash.toString('hex'))
    )
  }

  /** After the last entry. */
  end(): ChainReport {
    const longest = Math.max(0, ...this.#heads.keys())
    if (!this.report.firstWrong && longest > this.report.entries) this.#note(this.report.entries + 1, 'cut')
    return this.report
  }

  #note(number: number, kind: WrongKind): void {
    this.report.firstWrong = { number, kind }
  }
}
