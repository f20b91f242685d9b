import { type AccessCase, type AccessRefusal, checkTakeBack } from './rules.ts'

/** For which clients of the office a user may work: all, also those to come, or the named ones alone. */
export interface ClientScope {
  isNarrowed: boolean
  mandateIds: readonly string[]
}

/** What a change adds to whom a user may work for. */
export interface ScopeChange {
  /** All clients from now on. */
  isForAll: boolean
  addedIds: readonly string[]
}

/**
 * Null: the clients may be chosen so. The same chain as for permissions: nobody widens what he may see himself, and who is narrowed himself
 * gives no client that he has not.
 */
export function checkClients(given: AccessCase, change: ScopeChange, own: ClientScope): AccessRefusal | null {
  const refusal = checkTakeBack(given)
  if (refusal) return refusal
  if (!change.isForAll && change.addedIds.length === 0) return null
  if (given.manager.membershipId === given.subject.membershipId) return 'ownUpward'
  if (!own.isNarrowed || given.manager.role === 'chiefAccessManager') return null
  const isBeyond = change.isForAll || change.addedIds.some((mandateId) => !own.mandateIds.includes(mandateId))
  return isBeyond ? 'beyondYours' : null
}

/** A client of the office as the page that chooses shows it. */
export interface ScopedClient {
  mandateId: string
  name: string
  /** Bare digits. */
  enterpriseNumber: string
  isChosen: boolean
}
