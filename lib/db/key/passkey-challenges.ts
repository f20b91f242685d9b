import { prisma } from '../client.ts'

/** What a challenge is for: one sign-in under way, or the session in which a passkey is added. */
export type ChallengePurpose = `interaction:${string}` | `session:${string}`

interface Challenge {
  challenge: string
  purpose: ChallengePurpose
}

/** A newer challenge for the same purpose takes the place of the one before. */
export async function saveChallenge({ challenge, purpose }: Challenge, expiresAt: Date): Promise<void> {
  await prisma.passkeyChallenge.deleteMany({ where: { purpose } })
  await prisma.passkeyChallenge.create({ data: { challenge, purpose, expiresAt } })
}

/** Uses a challenge up; false when it was made for something else, was used, or is too old. */
export async function saveChallengeUse({ challenge, purpose }: Challenge, now: Date): Promise<boolean> {
  const { count } = await prisma.passkeyChallenge.deleteMany({ where: { challenge, purpose, expiresAt: { gt: now } } })
  return count === 1
}
