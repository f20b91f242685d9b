import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { isTaken } from '../../db/conflict.ts'
import type { NewPasskey } from '../../db/key/passkeys.ts'
import type { Actor } from '../../domain/actor.ts'
import { tidyPasskeyName } from '../../domain/key/passkey.ts'
import { log } from '../../log.ts'
import { requirePerson } from '../actor/require.ts'
import { changeKeys } from '../key/open-keys.ts'
import { recordAccount } from '../key/record-account.ts'
import { makeRecoveryCodes } from '../key/save-recovery-codes.ts'
import { tellAccount } from '../key/tell-account.ts'
import { expectations } from './ceremony.ts'

/** As many as a person can tell apart. */
const PASSKEY_LIMIT = 20

export type PasskeyAnswer =
  /** `recoveryCodes`: the person had none; shown once. */
  | { kind: 'added'; recoveryCodes: readonly string[] }
  /** The device's answer does not fit what it was asked, or came too late. */
  | { kind: 'refused' }
  | { kind: 'tooMany' }

/** Keeps the public half of a new passkey. @throws AccessRefused */
export async function confirmPasskey(
  actor: Actor,
  { answer, name }: { answer: RegistrationResponseJSON; name: string },
  now: Date,
): Promise<PasskeyAnswer> {
  const { userId, sessionId } = requirePerson(actor)
  const credential = await verify(answer, sessionId, now)
  if (!credential) return { kind: 'refused' }
  const passkey = { ...credential, userId, name: tidyPasskeyName(name), createdAt: now }
  try {
    return await keep(actor, passkey, now)
  } catch (failure) {
    if (isTaken(failure)) return { kind: 'refused' }
    throw failure
  }
}

function keep(actor: Actor, passkey: NewPasskey, now: Date): Promise<PasskeyAnswer> {
  return changeKeys(actor, now, async ({ account }, tx) => {
    if (account.passkeyCount >= PASSKEY_LIMIT) return { kind: 'tooMany' }
    const passkeyId = await tx.passkeys.record(passkey)
    recordAccount(tx, account.userId, { at: now, action: 'passkey.add', after: { passkeyId } })
    await tellAccount(tx, account.userId, 'passkeyAdded', now)
    const recoveryCodes = account.recoveryCodeCount > 0 ? [] : await makeRecoveryCodes(tx, account.userId, now)
    return { kind: 'added', recoveryCodes }
  })
}

type Credential = Omit<NewPasskey, 'userId' | 'name' | 'createdAt'>

async function verify(response: RegistrationResponseJSON, sessionId: string, now: Date): Promise<Credential | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      ...expectations(`session:${sessionId}`, now),
    })
    if (!registrationInfo) return null
    const { credential, credentialDeviceType } = registrationInfo
    return {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      isSynced: credentialDeviceType === 'multiDevice',
    }
  } catch (failure) {
    log.info({ failure: String(failure) }, 'A passkey was not added.')
    return null
  }
}
