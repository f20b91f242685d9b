import { createHash } from 'node:crypto'
import { computeTicket } from '../../../domain/transmission/ticket.ts'

/** Files of a folder whose names agree from the second part to the number of pieces. */
export interface WaitingSet {
  key: string
  names: readonly string[]
  changedAt: Date
}

const MARK = 'DONE'

/** A GO says that a set is complete, a TD that it is withdrawn: nothing more is waited for. */
export function isSignal(name: string): boolean {
  return name.startsWith('GO.') || name.startsWith('TD.')
}

export function isMarker(name: string): boolean {
  return name.startsWith(`${MARK}.`)
}

/** What the GO of a set is called once the set is answered. */
export function markerOf(key: string): string {
  return `${MARK}.${key}`
}

/** Kind and piece are left out: `FLEX.<sender>.<date>.<sequence>.<circuit>.<pieces>`. */
export function groupFiles(names: readonly string[]): Map<string, string[]> {
  return Map.groupBy(names.toSorted(), (name) => name.split('.').slice(1, 7).join('.'))
}

/** The ticket of a refused set, of which nothing is kept: the same as long as the same files lie there. */
export function computeWaitingTicket({ names, changedAt }: WaitingSet): string {
  return computeTicket(
    createHash('sha256')
      .update(JSON.stringify([names, changedAt]))
      .digest(),
  )
}
