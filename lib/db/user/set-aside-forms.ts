import { prisma } from '../client.ts'
import { openSealed, seal } from '../sealed-text.ts'

export interface SetAsideForm {
  tokenHash: string
  userId: string
  path: string
  text: string
  expiresAt: Date
}

/** Encrypted: it may hold wages of a person, outside every list of who may read what. */
export async function saveSetAsideForm({ text, ...form }: SetAsideForm, now: Date): Promise<void> {
  const ciphertext = Uint8Array.from(await seal(text, form.tokenHash))
  await prisma.setAsideForm.deleteMany({ where: { expiresAt: { lt: now } } })
  await prisma.setAsideForm.create({ data: { ...form, ciphertext } })
}

export async function findSetAsideForm(tokenHash: string, now: Date): Promise<SetAsideForm | null> {
  const row = await prisma.setAsideForm.findUnique({ where: { tokenHash } })
  if (!row || row.expiresAt <= now) return null
  const { userId, path, expiresAt } = row
  return { tokenHash, userId, path, expiresAt, text: await openSealed(Buffer.from(row.ciphertext), tokenHash) }
}

export async function saveSetAsideFormEnd(tokenHash: string): Promise<void> {
  await prisma.setAsideForm.deleteMany({ where: { tokenHash } })
}
