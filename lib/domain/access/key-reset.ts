import { type AccessCase, checkTakeBack } from './rules.ts'

/**
 * Why an access manager cannot reset a colleague's keys. `ownKeys`: for oneself there are recovery codes and colleagues.
 * `beyond`: his keys open more than this enterprise, so nobody of this enterprise decides about them. `noMail`: he has no address
 * to which a way back could be sent.
 */
export const keyResetRefusals = ['notYours', 'ownKeys', 'beyond', 'noMail'] as const
export type KeyResetRefusal = (typeof keyResetRefusals)[number]

/** What must be known of the colleague beyond his place in this enterprise. */
export interface KeyOwner {
  email: string
  isAgent: boolean
  /** A user of another enterprise too. */
  hasOtherPlace: boolean
}

/** Null: the keys may be reset. */
export function checkKeyReset(given: AccessCase, owner: KeyOwner): KeyResetRefusal | null {
  if (given.manager.membershipId === given.subject.membershipId) return 'ownKeys'
  if (checkTakeBack(given) !== null) return 'notYours'
  if (owner.isAgent || owner.hasOtherPlace) return 'beyond'
  return owner.email.trim() === '' ? 'noMail' : null
}
