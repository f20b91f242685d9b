import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { relyingParty } from '../../integrations/portal-address.ts'
import { CHALLENGE_MILLISECONDS, keepChallenge } from './ceremony.ts'

/** What any device may be asked by anybody: which passkeys exist is not told, the device offers its own. */
export async function startPasskeySignIn(uid: string, now: Date): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpId,
    timeout: CHALLENGE_MILLISECONDS,
    userVerification: 'required',
  })
  await keepChallenge(options.challenge, `interaction:${uid}`, now)
  return options
}
