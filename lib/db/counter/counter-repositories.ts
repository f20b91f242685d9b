import type { Connection } from '../connection.ts'
import { Attestations } from './attestations.ts'
import { CounterNotices } from './counter-notices.ts'
import { Counters } from './counters.ts'
import { Disputes } from './disputes.ts'

/** What belongs to the counter of a worker. */
export interface CounterRepositories {
  counters: Counters
  counterNotices: CounterNotices
  disputes: Disputes
  attestations: Attestations
}

export function openCounterRepositories(connection: Connection): CounterRepositories {
  return {
    counters: new Counters(connection),
    counterNotices: new CounterNotices(connection),
    disputes: new Disputes(connection),
    attestations: new Attestations(connection),
  }
}
