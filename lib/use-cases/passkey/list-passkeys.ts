import type { Actor } from '../../domain/actor.ts'
import { canRemovePasskey } from '../../domain/key/keys.ts'
import type { OwnPasskey } from '../../domain/key/passkey.ts'
import { readKeysToChange } from '../key/open-keys.ts'

export interface PasskeyList {
  passkeys: readonly OwnPasskey[]
  /** Whether one of them may go. */
  canRemove: boolean
}

/** The passkeys of the person who asks. @throws AccessRefused when a key has to be shown again first */
export function listPasskeys(actor: Actor, now: Date): Promise<PasskeyList> {
  return readKeysToChange(actor, now, async ({ account }, tx) => {
    const passkeys = await tx.passkeys.list(account.userId)
    return {
      passkeys: passkeys.map(({ credentialId: _c, transports: _t, ...passkey }) => passkey),
      canRemove: canRemovePasskey(account),
    }
  })
}
