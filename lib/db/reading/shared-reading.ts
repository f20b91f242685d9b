import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '../../domain/actor.ts'
import type { Held } from './held.ts'

/** The one transaction in which a page reads for its actor. */
interface SharedReading<Tx> {
  actor: Actor
  held: Held<Tx>
}

/** On `globalThis`, because Next bundles its own copy of this file. */
const place = globalThis as typeof globalThis & { flexiReadings?: AsyncLocalStorage<SharedReading<unknown>> }
place.flexiReadings ??= new AsyncLocalStorage<SharedReading<unknown>>()
const readings = place.flexiReadings

/** Whether this page has begun to read. */
export function isReading(): boolean {
  return readings.getStore()?.held.isOpen ?? false
}

/** The reading that the page of this actor shares, unless it is over. */
export function findSharedReading<Tx>(actor: Actor): Held<Tx> | null {
  const shared = readings.getStore()
  return shared && shared.actor === actor && !shared.held.isOver ? (shared.held as Held<Tx>) : null
}

export async function shareReading<Tx, Result>(
  shared: SharedReading<Tx>,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await readings.run(shared as SharedReading<unknown>, read)
  } finally {
    shared.held.end()
  }
}
