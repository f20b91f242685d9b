import { headers } from 'next/headers'
import { log } from '../log.ts'

/** A page that failed: the kind of the page that says so, and the number under which the log holds the reason. */
export interface NotedFailure {
  kind: 'failed' | 'unavailable'
  traceId: string
}

/** How the database says that it cannot be reached or is starting or stopping. */
const outage = /ECONNREFUSED|ECONNRESET|P1001|P1002|P1017|P2024|57P0[123]/

/** Writes a failure into the log under the number of its request. Only that number goes to the person. */
export async function noteFailure(failure: unknown): Promise<NotedFailure> {
  const traceId = (await headers()).get('x-request-id') ?? ''
  log.error({ err: failure, traceId }, 'A page failed.')
  return { kind: isOutage(failure) ? 'unavailable' : 'failed', traceId }
}

function isOutage(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  const code = 'code' in failure ? String(failure.code) : ''
  return outage.test(code) || outage.test(failure.message) || isOutage(failure.cause)
}
