import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { findPasskey, type PasskeyRow, savePasskeyUse } from '../../db/key/passkeys.ts'
import { keyMethods } from '../../domain/key/key-kind.ts'
import { isNextCounter } from '../../domain/key/passkey.ts'
import { log } from '../../log.ts'
import { type KeyAnswer, PASSKEY_LEVEL } from '../sign-in/key-answer.ts'
import { saveKeyAttempt, saveKeySuccess } from '../sign-in/throttle.ts'
import { expectations } from './ceremony.ts'

export interface PasskeyAttempt {
  /** The sign-in under way. */
  uid: string
  answer: AuthenticationResponseJSON
  /** Network address of the browser. */
  address: string
}

/** A passkey's signature in the place of user name, password and code: level 400. Anybody may try, slower and slower. */
export async function checkPasskey({ uid, answer, address }: PasskeyAttempt, now: Date): Promise<KeyAnswer> {
  const attempt = { username: `passkey ${answer.id}`, address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  const passkey = await findPasskey(answer.id)
  const counter = await verify(passkey, { uid, answer }, now)
  if (!passkey || counter === null) return { kind: 'wrong' }
  if (!(await savePasskeyUse(passkey, { counter, lastUsedAt: now }))) return { kind: 'wrong' }
  await saveKeySuccess(attempt)
  const methods = passkey.isSynced ? keyMethods.passkey : keyMethods.devicePasskey
  return { kind: 'right', userId: passkey.userId, level: PASSKEY_LEVEL, methods }
}

/** The device's new count of its uses when everything fits; the challenge is used up either way. */
async function verify(
  passkey: PasskeyRow | null,
  { uid, answer }: Pick<PasskeyAttempt, 'uid' | 'answer'>,
  now: Date,
): Promise<number | null> {
  const { userHandle } = answer.response
  const isOwn = !userHandle || Buffer.from(userHandle, 'base64url').toString() === passkey?.userId
  if (!passkey || !isOwn) return null
  const { credentialId: id, publicKey, counter } = passkey
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      credential: { id, publicKey, counter },
      ...expectations(`interaction:${uid}`, now),
    })
    return verified && isNextCounter(authenticationInfo.newCounter, counter) ? authenticationInfo.newCounter : null
  } catch (failure) {
    log.info({ failure: String(failure) }, 'A passkey did not fit.')
    return null
  }
}
