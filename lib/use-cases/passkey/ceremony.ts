import { type ChallengePurpose, saveChallenge, saveChallengeUse } from '../../db/key/passkey-challenges.ts'
import { relyingParty } from '../../integrations/portal-address.ts'

const CHALLENGE_MINUTES = 5
export const CHALLENGE_MILLISECONDS = CHALLENGE_MINUTES * 60_000

/** Keeps what the device is asked to sign, for this purpose alone. */
export function keepChallenge(challenge: string, purpose: ChallengePurpose, now: Date): Promise<void> {
  return saveChallenge({ challenge, purpose }, new Date(now.getTime() + CHALLENGE_MILLISECONDS))
}

/** What every answer of a device must fit: our site, a person who was recognised, a challenge of ours that nobody has answered yet. */
export function expectations(purpose: ChallengePurpose, now: Date) {
  const { rpId, origin } = relyingParty()
  return {
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    expectedChallenge: (challenge: string) => saveChallengeUse({ challenge, purpose }, now),
  }
}
