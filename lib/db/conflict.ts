import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../log.ts'

/** serialization_failure and deadlock_detected: PostgreSQL gave up one of two transactions, and asks to try it again. */
const sqlStates = new Set(['40001', '40P01'])
const ATTEMPTS = 5
const FIRST_DELAY_MILLISECONDS = 10

interface KnownFailure {
  code?: string
  originalCode?: string
  cause?: unknown
  meta?: { code?: string; driverAdapterError?: unknown }
}

/** The same conflict surfaces as P2034, as P2010 around raw SQL, or at commit as a DriverAdapterError without code. */
function isConflict(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false
  const { code, originalCode, cause, meta } = failure as KnownFailure
  if (code === 'P2034') return true
  if ([code, originalCode, meta?.code].some((state) => state !== undefined && sqlStates.has(state))) return true
  return isConflict(cause) || isConflict(meta?.driverAdapterError)
}

/** Runs a whole transaction again when PostgreSQL asked for it; each time later, so that two do not meet again. */
export async function withRetry<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (failure) {
      if (attempt >= ATTEMPTS || !isConflict(failure)) throw failure
      log.debug({ attempt }, 'transaction conflict, trying again')
      await wait(FIRST_DELAY_MILLISECONDS * 2 ** attempt * Math.random())
    }
  }
}

/** Whether something was written that another transaction wrote at the same moment and that there may be once only. */
export function isTaken(failure: unknown): boolean {
  return (failure as KnownFailure | null)?.code === 'P2002'
}
