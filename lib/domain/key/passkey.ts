/** A passkey as its owner sees it. */
export interface OwnPasskey {
  passkeyId: string
  name: string
  /** Kept by an account of his on several devices; false: on one device alone. */
  isSynced: boolean
  createdAt: Date
  lastUsedAt: Date | null
}

const LONGEST_NAME = 60

/** The name as it is kept; empty when nothing was typed. */
export function tidyPasskeyName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME)
}

/**
 * Whether a device's count of its uses can follow the last one. A device that counts goes up; a smaller or equal number means that
 * somebody has a copy. Most passkeys do not count and always say zero.
 */
export function isNextCounter(next: number, last: number): boolean {
  return next > last || (next === 0 && last === 0)
}
