import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '../domain/actor.ts'
import type { Transaction } from './transaction.ts'

type Begin = (work: (tx: Transaction) => Promise<void>) => Promise<void>

/** The one transaction in which a page reads: open from the first question to the end of the page. */
export class SharedReading {
  readonly #actor: Actor
  readonly #begin: Begin
  readonly #pageEnd = Promise.withResolvers<void>()
  #opened: Promise<Transaction> | undefined
  #isOver = false

  constructor(actor: Actor, begin: Begin) {
    this.#actor = actor
    this.#begin = begin
  }

  get isOpen(): boolean {
    return this.#opened !== undefined && !this.#isOver
  }

  isFor(actor: Actor): boolean {
    return this.#actor === actor && !this.#isOver
  }

  /** @throws when the database does not answer */
  transaction(): Promise<Transaction> {
    this.#opened ??= new Promise((resolve, reject) => {
      this.#begin((tx) => {
        resolve(tx)
        return this.#pageEnd.promise
      }).catch(reject)
    })
    return this.#opened
  }

  /** Nothing was written: nobody waits for the commit. */
  end(): void {
    this.#isOver = true
    this.#pageEnd.resolve()
  }
}

/** On `globalThis`, because Next bundles its own copy of this file. */
const place = globalThis as typeof globalThis & { flexiReadings?: AsyncLocalStorage<SharedReading> }
place.flexiReadings ??= new AsyncLocalStorage<SharedReading>()
const readings = place.flexiReadings

export function currentReading(): SharedReading | undefined {
  return readings.getStore()
}

export async function shareReading<Result>(reading: SharedReading, read: () => Promise<Result>): Promise<Result> {
  try {
    return await readings.run(reading, read)
  } finally {
    reading.end()
  }
}
