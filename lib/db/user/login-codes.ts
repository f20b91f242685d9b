import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { prisma } from '../client.ts'
import { getInstallationSecret } from '../installation-secrets.ts'
import { newId } from '../new-id.ts'

/** Six digits are quickly guessed from a plain hash: the installation's key makes the stored one useless elsewhere. */
async function hashCode(loginCodeId: string, code: string): Promise<string> {
  const key = await getInstallationSecret('loginCodeKey', () => randomBytes(32).toString('base64url'))
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(`${loginCodeId}:${code}`).digest('base64url')
}

export async function saveLoginCode(userId: string, code: string, { now, expiresAt }: { now: Date; expiresAt: Date }) {
  const id = newId()
  await prisma.loginCode.deleteMany({ where: { userId, expiresAt: { lt: now } } })
  await prisma.loginCode.create({ data: { id, userId, codeHash: await hashCode(id, code), createdAt: now, expiresAt } })
  return id
}

/** Whose code it is, while it may still be used. */
export async function findLoginCodeUser(loginCodeId: string): Promise<string | null> {
  const row = await prisma.loginCode.findUnique({ where: { id: loginCodeId }, select: { userId: true } })
  return row?.userId ?? null
}

/**
 * Uses up one attempt, and the code itself when it is right: each in one statement, so that posts at the same time
 * share the attempts and one of them wins.
 */
export async function saveCodeAttempt(
  attempt: { loginCodeId: string; code: string; attemptLimit: number },
  now: Date,
): Promise<'right' | 'wrong' | 'over'> {
  const { loginCodeId: id, code, attemptLimit } = attempt
  const usable = { id, usedAt: null, expiresAt: { gt: now } }
  const counted = await prisma.loginCode.updateMany({
    where: { ...usable, attempts: { lt: attemptLimit } },
    data: { attempts: { increment: 1 } },
  })
  if (counted.count === 0) return 'over'
  const row = await prisma.loginCode.findUniqueOrThrow({ where: { id } })
  const [typed, stored] = [Buffer.from(await hashCode(id, code)), Buffer.from(row.codeHash)]
  if (typed.length !== stored.length || !timingSafeEqual(typed, stored)) {
    return row.attempts >= attemptLimit ? 'over' : 'wrong'
  }
  const used = await prisma.loginCode.updateMany({ where: usable, data: { usedAt: now } })
  return used.count === 1 ? 'right' : 'over'
}
