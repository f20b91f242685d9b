import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { Actor } from '../../domain/actor.ts'
import { relyingParty } from '../../integrations/portal-address.ts'
import { readKeysToChange } from '../key/open-keys.ts'
import { CHALLENGE_MILLISECONDS, keepChallenge } from './ceremony.ts'

/** What the device of the person is asked, for a passkey that needs no user name at sign-in. @throws AccessRefused */
export async function startPasskey(actor: Actor, now: Date): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { person, account, known } = await readKeysToChange(actor, now, async (keys, tx) => ({
    ...keys,
    known: await tx.passkeys.list(keys.person.userId),
  }))
  const options = await generateRegistrationOptions({
    rpName: 'Flexi at work',
    rpID: relyingParty().rpId,
    userName: account.username,
    userDisplayName: `${person.givenName} ${person.familyName}`,
    userID: new TextEncoder().encode(person.userId),
    timeout: CHALLENGE_MILLISECONDS,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(options.challenge, `session:${person.sessionId}`, now)
  return options
}
