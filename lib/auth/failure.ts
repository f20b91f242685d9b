import { headers } from 'next/headers'
import { log } from '../log.ts'
import { isOutage } from './outage.ts'

/** A page that failed: the kind of the page that says so, and the number under which the log holds the reason. */
export interface NotedFailure {
  kind: 'failed' | 'unavailable'
  traceId: string
}

/** Writes a failure into the log under the number of its request. Only that number goes to the person. */
export async function noteFailure(failure: unknown): Promise<NotedFailure> {
  const traceId = (await headers()).get('x-request-id') ?? ''
  log.error({ err: failure, traceId }, 'A page failed.')
  return { kind: isOutage(failure) ? 'unavailable' : 'failed', traceId }
}
