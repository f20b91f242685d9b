import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { cancelPasskey } from '@/lib/use-cases/passkey/cancel-passkey.ts'
import { checkPasskey } from '@/lib/use-cases/passkey/check-passkey.ts'
import { confirmPasskey } from '@/lib/use-cases/passkey/confirm-passkey.ts'
import { listPasskeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { startPasskey } from '@/lib/use-cases/passkey/start-passkey.ts'
import { startPasskeySignIn } from '@/lib/use-cases/passkey/start-passkey-sign-in.ts'
import { KeyHolderWorld } from '@/tests/support/account/key-holder.ts'
import { SoftPasskey } from '@/tests/support/account/soft-passkey.ts'

const now = new Date('2026-03-02T08:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const address = '192.0.2.7'
let world: KeyHolderWorld
let device: SoftPasskey

type Deviation = Parameters<SoftPasskey['answer']>[1]

async function add(deviation: Deviation = {}, at = now): Promise<string> {
  const { challenge } = await startPasskey(world.actor, now)
  const answer = device.register(challenge, deviation)
  return (await confirmPasskey(world.actor, { answer, name: ' Mon  téléphone ' }, at)).kind
}

async function signIn(deviation: Deviation = {}, at = now): Promise<string> {
  const { challenge } = await startPasskeySignIn('one', now)
  return (await checkPasskey({ uid: 'one', answer: device.answer(challenge, deviation), address }, at)).kind
}

beforeAll(async () => {
  world = await KeyHolderWorld.make()
})

beforeEach(async () => {
  await world.reset()
  await prisma.passkey.deleteMany()
  await prisma.passkeyChallenge.deleteMany()
  await world.signIn(now)
  device = new SoftPasskey(world.userId)
})

describe('a passkey', () => {
  it('is kept with the name that was typed, and signs in with level 400 and a name of its own', async () => {
    expect(await add()).toBe('added')
    expect((await listPasskeys(world.actor, now)).passkeys).toMatchObject([{ name: 'Mon téléphone', isSynced: true }])
    const { challenge } = await startPasskeySignIn('one', now)
    expect(await checkPasskey({ uid: 'one', answer: device.answer(challenge), address }, now)).toEqual({
      kind: 'right',
      userId: world.userId,
      level: 400,
      methods: ['swk', 'user'],
    })
  })

  it('brings recovery codes when there were none, once', async () => {
    await add()
    expect((await readKeys(world.actor)).recoveryCodeCount).toBe(10)
    const before = await prisma.recoveryCode.findMany({ orderBy: { id: 'asc' } })
    device = new SoftPasskey(world.userId)
    await add()
    expect(await prisma.recoveryCode.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it.each<[string, Deviation]>([
    ['of another site', { origin: 'http://localhost:3001' }],
    ['for another site', { rpId: 'example.org' }],
    ['of a device that did not recognise its person', { isVerified: false }],
  ])('is neither made nor used by an answer %s', async (_, deviation) => {
    expect(await add(deviation)).toBe('refused')
    expect(await add()).toBe('added')
    expect(await signIn(deviation)).toBe('wrong')
    expect(await signIn()).toBe('right')
  })

  it('answers a challenge once, within five minutes, for the sign-in it was made for', async () => {
    await add()
    const { challenge } = await startPasskeySignIn('one', now)
    const answer = device.answer(challenge)
    const answers = await Promise.all([1, 2, 3].map(() => checkPasskey({ uid: 'one', answer, address }, now)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['right', 'wrong', 'wrong'])
    expect(await signIn({}, later(299))).toBe('right')
    expect(await signIn({}, later(300))).toBe('wrong')
    const other = await startPasskeySignIn('two', now)
    expect((await checkPasskey({ uid: 'one', answer: device.answer(other.challenge), address }, now)).kind).toBe(
      'wrong',
    )
    const invented = device.answer('aW52ZW50ZWQ')
    expect((await checkPasskey({ uid: 'one', answer: invented, address }, now)).kind).toBe('wrong')
  })

  it('that counts its uses never counts backwards: a copy is refused', async () => {
    await add()
    expect(await signIn({ counter: 5 })).toBe('right')
    expect(await signIn({ counter: 5 })).toBe('wrong')
    expect(await signIn({ counter: 4 })).toBe('wrong')
    expect(await signIn({ counter: 6 })).toBe('right')
  })

  it('opens nobody else’s account', async () => {
    await add()
    expect(await signIn({ userHandle: Buffer.from('somebody else').toString('base64url') })).toBe('wrong')
    device = new SoftPasskey(world.userId)
    expect(await signIn()).toBe('wrong')
  })

  it('is tried slower and slower, like any key', async () => {
    await add()
    for (let attempt = 0; attempt < 6; attempt++) expect(await signIn({ origin: 'http://evil.example' })).toBe('wrong')
    expect(await signIn()).toBe('wait')
  })

  it('is added with a key shown a moment ago, and in time', async () => {
    await expect(startPasskey(world.actor, later(901))).rejects.toThrow('freshSignIn')
    expect(await add({}, later(300))).toBe('refused')
    await world.signIn(now, 350)
    await expect(startPasskey(world.actor, now)).rejects.toThrow('level')
  })

  it('is removed unless it is the last strong key, and is nobody else’s to remove', async () => {
    await add()
    const [passkey] = (await listPasskeys(world.actor, now)).passkeys
    const passkeyId = passkey?.passkeyId ?? ''
    await world.removeApp()
    expect((await listPasskeys(world.actor, now)).canRemove).toBe(false)
    expect(await cancelPasskey(world.actor, passkeyId, now)).toEqual({ kind: 'last' })
    await expect(cancelPasskey(world.actor, 'unknown', now)).rejects.toThrow(NotFound)
    device = new SoftPasskey(world.userId)
    await add()
    const [first, second] = (await listPasskeys(world.actor, now)).passkeys
    const answers = await Promise.all(
      [first, second].map((each) => cancelPasskey(world.actor, each?.passkeyId ?? '', now)),
    )
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['last', 'removed'])
  })
})
