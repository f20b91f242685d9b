import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { confirmApp } from '@/lib/use-cases/key/confirm-app.ts'
import { readAppSetup } from '@/lib/use-cases/key/read-app-setup.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { saveRecoveryCodes } from '@/lib/use-cases/key/save-recovery-codes.ts'
import { startApp } from '@/lib/use-cases/key/start-app.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { checkAppCode } from '@/lib/use-cases/sign-in/check-app-code.ts'
import { checkRecoveryCode } from '@/lib/use-cases/sign-in/check-recovery-code.ts'
import { KeyHolderWorld, password } from '@/tests/support/account/key-holder.ts'

let now = new Date('2026-03-02T08:00:00Z')
let world: KeyHolderWorld
const address = '192.0.2.7'
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

beforeAll(async () => {
  world = await KeyHolderWorld.make()
})

/** Each test has a day of its own: a code works once in the life of its person. */
beforeEach(async () => {
  now = later(86_400)
  await world.reset()
})

async function setUp(actor = world.actor): Promise<string> {
  await startApp(actor, now)
  return (await readAppSetup(actor, now)).pending?.secret ?? ''
}

const codeOf = (secret: string, at = now) => computeAppCode(secret, computeStep(at))
const signIn = (code: string, at = now) =>
  checkAppCode({ username: world.username, password, address, code }, at).then(({ kind }) => kind)
const signInByPaper = (code: string, at = now, typedPassword = password) =>
  checkRecoveryCode({ username: world.username, password: typedPassword, address, code }, at)

describe('a new code application', () => {
  it('counts from its first code on, and the former one no more', async () => {
    await world.signIn(now)
    const former = world.totpSecret
    const secret = await setUp()
    expect(await signIn(codeOf(former))).toBe('right')
    expect((await confirmApp(world.actor, codeOf(secret), now)).kind).toBe('confirmed')
    expect(await signIn(codeOf(former, later(60)), later(60))).toBe('wrong')
    expect(await signIn(codeOf(secret, later(60)), later(60))).toBe('right')
    expect(await signIn(codeOf(secret))).toBe('wrong')
  })

  it('changes nothing before, and not by a wrong code', async () => {
    await world.signIn(now)
    const former = world.totpSecret
    await setUp()
    expect((await confirmApp(world.actor, '000000', now)).kind).toBe('wrong')
    expect(await signIn(codeOf(former))).toBe('right')
  })

  it('brings ten recovery codes when there were none, and ends the other sessions', async () => {
    await world.signIn(now)
    const other = world.actor.sessionId
    await world.signIn(now)
    const secret = await setUp()
    const answer = await confirmApp(world.actor, codeOf(secret), now)
    expect(answer.kind === 'confirmed' && answer.recoveryCodes.length).toBe(10)
    expect(await prisma.session.findUnique({ where: { id: other } })).toBeNull()
    expect(await prisma.session.findUnique({ where: { id: world.actor.sessionId } })).not.toBeNull()
  })

  it('is confirmed once, also when two post together', async () => {
    await world.signIn(now)
    const secret = await setUp()
    const answers = await Promise.all([1, 2, 3].map(() => confirmApp(world.actor, codeOf(secret), now)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['confirmed', 'over', 'over'])
  })

  it.each([
    [1799, 'confirmed'],
    [1800, 'over'],
  ])('is forgotten after half an hour: %i seconds, %s', async (seconds, kind) => {
    await world.signIn(now)
    const secret = await setUp()
    await world.signIn(later(seconds))
    expect((await confirmApp(world.actor, codeOf(secret, later(seconds)), later(seconds))).kind).toBe(kind)
  })

  it('is tried ten times at most', async () => {
    await world.signIn(now)
    const secret = await setUp()
    for (let attempt = 0; attempt < 10; attempt++) await confirmApp(world.actor, 'no', now)
    expect((await confirmApp(world.actor, codeOf(secret), now)).kind).toBe('over')
  })

  it('is kept as something that cannot be read back', async () => {
    await world.signIn(now)
    const secret = await setUp()
    const row = await prisma.appEnrolment.findFirstOrThrow()
    expect(Buffer.from(row.sealedSecret).toString('latin1')).not.toContain(secret)
  })

  it('asks for a key shown a moment ago, and one as strong as the person has', async () => {
    await world.signIn(now)
    await expect(startApp(world.actor, later(901))).rejects.toThrow('freshSignIn')
    await world.signIn(now, 350)
    await expect(startApp(world.actor, now)).rejects.toThrow('level')
    await world.removeApp()
    await startApp(world.actor, now)
  })

  it('is nobody’s who is not signed in, or not any more', async () => {
    await expect(startApp({ actingAs: 'anonymous' }, now)).rejects.toThrow(AccessRefused)
    await world.signIn(now)
    await prisma.session.deleteMany()
    await expect(startApp(world.actor, now)).rejects.toThrow('signIn')
  })
})

describe('recovery codes', () => {
  it('open once each, with the level of the application and a name of their own', async () => {
    await world.signIn(now)
    const [first = '', second = ''] = await saveRecoveryCodes(world.actor, now)
    expect(await signInByPaper(first.toUpperCase())).toEqual({
      kind: 'right',
      userId: world.actor.userId,
      level: 400,
      methods: ['pwd', 'recovery'],
    })
    expect((await signInByPaper(first)).kind).toBe('wrong')
    expect((await signInByPaper(second)).kind).toBe('right')
    expect((await readKeys(world.actor)).recoveryCodeCount).toBe(8)
  })

  it('open once, also when two post together', async () => {
    await world.signIn(now)
    const [code = ''] = await saveRecoveryCodes(world.actor, now)
    const answers = await Promise.all([1, 2, 3].map(() => signInByPaper(code)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['right', 'wrong', 'wrong'])
  })

  it('are not used up by a wrong password, and open nothing for another person', async () => {
    await world.signIn(now)
    const [code = ''] = await saveRecoveryCodes(world.actor, now)
    expect((await signInByPaper(code, now, 'something else')).kind).toBe('wrong')
    expect((await checkRecoveryCode({ username: 'nobody.here', password, address, code }, now)).kind).toBe('wrong')
    expect((await signInByPaper(code)).kind).toBe('right')
  })

  it('take the place of those before', async () => {
    await world.signIn(now)
    const [former = ''] = await saveRecoveryCodes(world.actor, now)
    await saveRecoveryCodes(world.actor, now)
    expect((await signInByPaper(former)).kind).toBe('wrong')
    expect(await prisma.recoveryCode.count()).toBe(10)
  })

  it('are ten different ones, of which only hashes are kept', async () => {
    await world.signIn(now)
    const codes = await saveRecoveryCodes(world.actor, now)
    expect(new Set(codes).size).toBe(10)
    const kept = JSON.stringify(await prisma.recoveryCode.findMany())
    for (const code of codes) expect(kept).not.toContain(code.replace('-', ''))
  })

  it('are tried slower and slower, counted with the attempts of the application', async () => {
    await world.signIn(now)
    const [code = ''] = await saveRecoveryCodes(world.actor, now)
    for (let attempt = 0; attempt < 3; attempt++) await signInByPaper('k7qf2-m9xtr')
    for (let attempt = 0; attempt < 3; attempt++) await signIn('000000')
    expect((await signInByPaper(code)).kind).toBe('wait')
  })

  it('are not made for who has no strong key, or shows a weak one', async () => {
    await world.signIn(now, 350)
    await expect(saveRecoveryCodes(world.actor, now)).rejects.toThrow('level')
    await world.removeApp()
    await expect(saveRecoveryCodes(world.actor, now)).rejects.toThrow('level')
  })
})
