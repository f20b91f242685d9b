import type { Actor } from '../../domain/actor.ts'
import { presentAppAddress } from '../sign-in/app-code.ts'
import { readKeysToChange } from './open-keys.ts'

/** What a code application is set up with; shown to its owner alone. */
export interface AppSecret {
  /** Base32, to be typed. */
  secret: string
  /** What is scanned or opened (`otpauth://…`). */
  appAddress: string
}

export interface AppSetup {
  /** An application counts already: the new one takes its place. */
  hasApp: boolean
  /** Null: nothing is being set up. */
  pending: AppSecret | null
}

/** @throws AccessRefused when a key has to be shown again first */
export function readAppSetup(actor: Actor, now: Date): Promise<AppSetup> {
  return readKeysToChange(actor, now, async ({ account }, tx) => {
    const pending = await tx.appEnrolments.findOwn(account.userId, now)
    return {
      hasApp: account.hasApp,
      pending: pending && { secret: pending.secret, appAddress: presentAppAddress(pending.secret, account.username) },
    }
  })
}
