import { createHmac, randomBytes } from 'node:crypto'
import { prisma } from '../client.ts'
import type { Connection } from '../connection.ts'
import { getInstallationSecret } from '../installation-secrets.ts'
import { newId } from '../new-id.ts'

/** The installation's key makes a stolen hash useless elsewhere. */
async function hashCode(userId: string, code: string): Promise<string> {
  const key = await getInstallationSecret('recoveryCodeKey', () => randomBytes(32).toString('base64url'))
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(`${userId}:${code}`).digest('base64url')
}

/** New codes in the place of all those before, used or not. */
export async function saveRecoveryCodes(
  { raw }: Pick<Connection, 'raw'>,
  userId: string,
  { codes, createdAt }: { codes: readonly string[]; createdAt: Date },
): Promise<void> {
  const rows = codes.map(async (code) => ({ id: newId(), userId, codeHash: await hashCode(userId, code), createdAt }))
  await raw.recoveryCode.deleteMany({ where: { userId } })
  await raw.recoveryCode.createMany({ data: await Promise.all(rows) })
}

/** Uses a code up; false when it is none of this person's, or was used. Of two posts at once one wins. */
export async function saveRecoveryCodeUse(userId: string, code: string, now: Date): Promise<boolean> {
  const codeHash = await hashCode(userId, code)
  const { count } = await prisma.recoveryCode.updateMany({
    where: { userId, codeHash, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}
