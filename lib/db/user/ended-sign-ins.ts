import { prisma } from '../client.ts'

/** Deletes forms put aside, codes sent by mail, code applications set up halfway and challenges that nobody can use any more. */
export async function saveExpiredPurge(now: Date): Promise<void> {
  const expired = { where: { expiresAt: { lte: now } } }
  await prisma.setAsideForm.deleteMany(expired)
  await prisma.loginCode.deleteMany(expired)
  await prisma.appEnrolment.deleteMany(expired)
  await prisma.passkeyChallenge.deleteMany(expired)
}
