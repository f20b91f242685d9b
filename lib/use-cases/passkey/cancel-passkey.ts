import type { Actor } from '../../domain/actor.ts'
import { canRemovePasskey } from '../../domain/key/keys.ts'
import { NotFound } from '../../domain/refusal.ts'
import { changeKeys } from '../key/open-keys.ts'
import { recordAccount } from '../key/record-account.ts'
import { tellAccount } from '../key/tell-account.ts'

/** Makes a passkey worthless at once, unless it is the last key that opens wage data. @throws NotFound, AccessRefused */
export function cancelPasskey(actor: Actor, passkeyId: string, now: Date): Promise<{ kind: 'removed' | 'last' }> {
  return changeKeys(actor, now, async ({ account }, tx) => {
    const own = await tx.passkeys.list(account.userId)
    if (!own.some((each) => each.passkeyId === passkeyId)) throw new NotFound(`no passkey ${passkeyId}`)
    if (!canRemovePasskey(account)) return { kind: 'last' }
    await tx.passkeys.saveEnd(account.userId, passkeyId)
    recordAccount(tx, account.userId, { at: now, action: 'passkey.remove', before: { passkeyId } })
    await tellAccount(tx, account.userId, 'passkeyRemoved', now)
    return { kind: 'removed' }
  })
}
