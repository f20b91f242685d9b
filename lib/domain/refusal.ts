import type { Permission } from './actor.ts'

/** Thrown by a use-case: the thing is unknown, or belongs to somebody else. Both look the same from outside (404). */
export class NotFound extends Error {
  readonly kind = 'notFound'
}

export type AccessNeed =
  | { need: 'signIn' }
  /** Signed in too long ago for a change of keys. */
  | { need: 'freshSignIn' }
  | { need: 'profile' }
  | { need: 'permission'; permissions: readonly Permission[] }
  | { need: 'level'; level: number }

/** Thrown by a use-case: the actor is known and may not do this; says what is missing (403, or sign-in when nobody is signed in). */
export class AccessRefused extends Error {
  readonly kind = 'accessRefused'
  readonly missing: AccessNeed

  constructor(missing: AccessNeed) {
    super(`access refused: ${missing.need}`)
    this.missing = missing
  }
}

/** Thrown when a draft is asked for that was already sent: the page leads to its receipt. */
export class AlreadySent extends Error {
  readonly kind = 'alreadySent'
  readonly transmissionId: string

  constructor(transmissionId: string) {
    super('already sent')
    this.transmissionId = transmissionId
  }
}
