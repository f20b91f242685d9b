import { prisma } from '../client.ts'

/** Deletes forms put aside and codes sent by mail that nobody can use any more. */
export async function saveExpiredPurge(now: Date): Promise<void> {
  const expired = { where: { expiresAt: { lte: now } } }
  await prisma.setAsideForm.deleteMany(expired)
  await prisma.loginCode.deleteMany(expired)
}
