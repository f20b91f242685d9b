import { headers } from 'next/headers'
import { log } from '../log.ts'
import { type NotedFailure, setAnswerFailure } from './exchange.ts'
import { isOutage } from './outage.ts'

/**
 * Writes a failure of a page or an action into the log under the number of its request. Only that number goes to the person;
 * as its digest it reaches the pages that the script makes, too.
 */
export async function noteFailure(failure: unknown): Promise<NotedFailure> {
  const traceId = (await headers()).get('x-request-id') ?? ''
  log.error({ err: failure, traceId }, 'A page or an action failed.')
  if (failure instanceof Error) Object.assign(failure, { digest: traceId })
  const noted = { kind: isOutage(failure) ? 'unavailable' : 'failed', traceId } as const
  setAnswerFailure(noted)
  return noted
}
