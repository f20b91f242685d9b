import { WAGE_DATA_LEVEL } from '../actor.ts'

/** What a person can sign in with, as far as rules about keys need to know. */
export interface Keys {
  hasPassword: boolean
  hasApp: boolean
  passkeyCount: number
  /** Usable ones. */
  recoveryCodeCount: number
}

/** How long after sign-in keys may be changed without showing one again (ASVS 5.0 V7.5.1). */
const FRESH_SIGN_IN_SECONDS = 15 * 60

/** Why somebody may not change keys now. `stale`: he shows a key again first. `weak`: he has a stronger key than the one he showed. */
export type KeyChangeRefusal = 'stale' | 'weak'

/** A key that opens wage data: the code application with its password, or a passkey. */
export function hasStrongKey({ hasPassword, hasApp, passkeyCount }: Keys): boolean {
  return passkeyCount > 0 || (hasPassword && hasApp)
}

/** Null: keys may be changed. The first strong key may be set up with a weaker one: there is no other to ask for. */
export function checkKeyChange(
  keys: Keys,
  session: { level: number; createdAt: Date },
  now: Date,
): KeyChangeRefusal | null {
  const ageSeconds = (now.getTime() - session.createdAt.getTime()) / 1000
  if (ageSeconds > FRESH_SIGN_IN_SECONDS) return 'stale'
  return hasStrongKey(keys) && session.level < WAGE_DATA_LEVEL ? 'weak' : null
}

/** Nobody takes away the last key with which he can reach wage data. */
export function canRemovePasskey(keys: Keys): boolean {
  return keys.passkeyCount > 0 && hasStrongKey({ ...keys, passkeyCount: keys.passkeyCount - 1 })
}
