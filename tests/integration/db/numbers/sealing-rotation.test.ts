import { createCipheriv, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { prepareSealingKey, resealTexts } from '@/lib/db/reseal-texts.ts'
import { findKeyInUse, openSealed, openWith, seal } from '@/lib/db/sealed-text.ts'
import { readSealingKeys } from '@/lib/db/sealing-keys.ts'
import { findSetAsideForm, saveSetAsideForm } from '@/lib/db/user/set-aside-forms.ts'
import { findKeyHolder } from '@/lib/db/user/users.ts'
import { World } from '../../../support/world.ts'

const expiresAt = new Date(Date.now() + 3_600_000)
const aForm = (tokenHash: string) => ({
  tokenHash,
  userId: newId(),
  path: '/fr',
  text: `typed ${tokenHash}`,
  expiresAt,
})

async function listCiphertexts() {
  const rows = await prisma.setAsideForm.findMany()
  return rows.map(({ tokenHash, ciphertext }) => ({ tokenHash, sealed: Buffer.from(ciphertext) }))
}

/** As it was done when the key stood in the database. */
async function sealWithOlderKey(text: string, owner: string): Promise<Buffer> {
  const [key, nonce] = [randomBytes(32), randomBytes(12)]
  await prisma.installationSecret.create({ data: { name: 'sealingKey', value: key.toString('base64url') } })
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

it('every sealed text of every table is sealed under a new key, also after an interruption, and opens all the while', async () => {
  const world = await World.plant()
  const before = await findKeyInUse()
  const secret = (await findKeyHolder('nathalie.servais'))?.totpSecret
  const [userId, now] = [world.workerId('nathalie'), new Date()]
  for (const each of ['one', 'two', 'three']) await saveSetAsideForm(aForm(each), now)
  await prisma.setAsideForm.update({
    where: { tokenHash: 'two' },
    data: { ciphertext: new Uint8Array(await sealWithOlderKey('typed two', 'two')) },
  })
  const enrolment = { id: newId(), userId, sealedSecret: new Uint8Array(await seal('a secret', userId)), expiresAt }
  await prisma.appEnrolment.create({ data: { ...enrolment, isProven: true, createdAt: now } })
  const idToken = (await seal('a proof', userId)).toString('base64url')
  await prisma.session.create({
    data: { id: newId(), tokenHash: 'x', userId, level: 400, idToken, lastSeenAt: now, expiresAt },
  })

  await prepareSealingKey()
  await prepareSealingKey()
  expect(readSealingKeys(true)).toHaveLength(2)
  expect((await findKeyInUse()).fingerprint).toBe(before.fingerprint)

  const cut = () => {
    throw new Error('a power cut')
  }
  await expect(resealTexts(prisma, cut)).rejects.toThrow('a power cut')
  const inUse = await findKeyInUse()
  expect(inUse.fingerprint).not.toBe(before.fingerprint)
  expect((await findKeyHolder('nathalie.servais'))?.totpSecret).toBe(secret)
  expect((await findSetAsideForm('one', now))?.text).toBe('typed one')
  await saveSetAsideForm(aForm('four'), now)

  expect((await resealTexts(prisma)).unreadable).toEqual([])
  expect(readSealingKeys(true)).toHaveLength(2)
  expect((await findKeyInUse()).fingerprint).toBe(inUse.fingerprint)
  for (const { tokenHash, sealed } of await listCiphertexts())
    expect(openWith(inUse.key, sealed, tokenHash)).toBe(`typed ${tokenHash}`)
  const users = await prisma.user.findMany({ where: { totpSecret: { not: null } } })
  expect(users.length).toBeGreaterThan(1)
  for (const { id, totpSecret } of users)
    expect(openWith(inUse.key, Buffer.from(totpSecret ?? '', 'base64url'), id)).not.toBeNull()
  const [enrolled, session] = [await prisma.appEnrolment.findFirst(), await prisma.session.findFirst()]
  expect(openWith(inUse.key, Buffer.from(enrolled?.sealedSecret ?? ''), userId)).toBe('a secret')
  expect(await openSealed(Buffer.from(session?.idToken ?? '', 'base64url'), userId)).toBe('a proof')
  expect(openWith(before.key, Buffer.from(session?.idToken ?? '', 'base64url'), userId)).toBeNull()
  expect(await prisma.installationSecret.count({ where: { name: { in: ['sealingKey', 'sealing-rotation'] } } })).toBe(0)

  await prisma.setAsideForm.update({ where: { tokenHash: 'three' }, data: { ciphertext: new Uint8Array(40) } })
  const { count, unreadable } = await resealTexts(prisma)
  expect(count).toBe(users.length + 5)
  expect(unreadable).toEqual([expect.stringMatching(/^SetAsideForm /)])
  expect(readSealingKeys(true)).toHaveLength(3)
})
