import { createCipheriv, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { openSealed, seal } from '@/lib/db/sealed-text.ts'

/** As it was done when the key stood in the database. */
async function sealWithOlderKey(text: string, owner: string): Promise<Buffer> {
  const [key, nonce] = [randomBytes(32), randomBytes(12)]
  await prisma.installationSecret.create({ data: { name: 'sealingKey', value: key.toString('base64url') } })
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

it('a sealed text opens for its owner alone, and nothing in the database opens it', async () => {
  const sealed = await seal('a number', 'row 1')
  expect(await openSealed(sealed, 'row 1')).toBe('a number')
  await expect(openSealed(sealed, 'row 2')).rejects.toThrow()
  expect(await prisma.installationSecret.findUnique({ where: { name: 'sealingKey' } })).toBeNull()
})

it('a text sealed with the key of an older installation, which stood in the database, still opens', async () => {
  const older = await sealWithOlderKey('a secret', 'row 3')
  expect(await openSealed(older, 'row 3')).toBe('a secret')
  await expect(openSealed(older, 'row 4')).rejects.toThrow()
})
