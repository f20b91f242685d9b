import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '../domain/actor.ts'
import type { Held } from './held.ts'
import type { Transaction } from './transaction.ts'

/** The one transaction in which a page reads for its actor. */
interface SharedReading {
  actor: Actor
  held: Held<Transaction>
}

/** On `globalThis`, because Next bundles its own copy of this file. */
const place = globalThis as typeof globalThis & { flexiReadings?: AsyncLocalStorage<SharedReading> }
place.flexiReadings ??= new AsyncLocalStorage<SharedReading>()
const readings = place.flexiReadings

/** Whether this page has begun to read. */
export function isReading(): boolean {
  return readings.getStore()?.held.isOpen ?? false
}

/** The reading that the page of this actor shares, unless it is over. */
export function findSharedReading(actor: Actor): Held<Transaction> | null {
  const shared = readings.getStore()
  return shared && shared.actor === actor && !shared.held.isOver ? shared.held : null
}

export async function shareReading<Result>(shared: SharedReading, read: () => Promise<Result>): Promise<Result> {
  try {
    return await readings.run(shared, read)
  } finally {
    shared.held.end()
  }
}
