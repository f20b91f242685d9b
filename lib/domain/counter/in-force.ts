import { yearOf } from '../local-date.ts'
import type { CounterVersion } from './facts.ts'

type Versions = readonly CounterVersion[]

function accepted(versions: Versions): CounterVersion[] {
  return versions
    .filter((version) => version.status === 'accepted')
    .sort((first, second) => first.number - second.number)
}

/**
 * The version that counts: the last accepted one; none before the first acceptance and none after an accepted cancellation
 * (domain: States). A change in processing or refused leaves it in force.
 */
export function computeInForce(versions: Versions): CounterVersion | null {
  if (computeCancellation(versions)) return null
  return accepted(versions).at(-1) ?? null
}

/** The accepted cancellation that ended the declaration, or null. */
export function computeCancellation(versions: Versions): CounterVersion | null {
  return accepted(versions).find((version) => version.kind === 'cancellation') ?? null
}

/** What counted until the cancellation was accepted: the amounts that the worker no longer finds in his total. */
export function computeWithdrawn(versions: Versions): CounterVersion | null {
  if (!computeCancellation(versions)) return null
  return accepted(versions).findLast((version) => version.kind !== 'cancellation') ?? null
}

/** The version in processing; there is one at most. */
export function computeWaiting(versions: Versions): CounterVersion | null {
  return versions.find((version) => version.status === 'processing') ?? null
}

/**
 * The year pay belongs to is the calendar year of the calculation period, whenever it was sent or corrected: a correction made
 * in 2026 of 2025 pay counts for 2025 (domain: Dated parameters). Rule 8 keeps a calculation within one year.
 */
export function computeIncomeYear({ calculationPeriod }: Pick<CounterVersion, 'calculationPeriod'>): number {
  return yearOf(calculationPeriod.startDate)
}
