import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionActor } from '@/lib/auth/session-actor.ts'
import { startSession } from '@/lib/auth/sign-in/session-start.ts'
import { createToken, hashToken } from '@/lib/auth/token-hash.ts'
import { presentKeyResetMail } from '@/lib/channels/documents/present-key-reset-mail.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights } from '@/lib/db/user/sessions.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { startKeyReset } from '@/lib/use-cases/access/start-key-reset.ts'
import { confirmKeySetup } from '@/lib/use-cases/key/confirm-key-setup.ts'
import { readKeySetup } from '@/lib/use-cases/key/read-key-setup.ts'
import { saveRecoveryCodes } from '@/lib/use-cases/key/save-recovery-codes.ts'
import { startKeySetup } from '@/lib/use-cases/key/start-key-setup.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { checkAppCode } from '@/lib/use-cases/sign-in/check-app-code.ts'
import { DEMONSTRATION_PASSWORD } from '@/lib/use-cases/sign-in/list-demonstration-people.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { now, World } from '@/tests/support/world.ts'

let world: World
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const address = '192.0.2.7'
const keys = { username: 'paul.henrion', password: DEMONSTRATION_PASSWORD, address }

async function signIn(person: PersonKey): Promise<{ token: string; actor: SignedInActor }> {
  const token = createToken()
  const { userId } = world.actor(person)
  await startSession(
    { sessionToken: token, userId, level: 400, methods: ['pwd', 'otp'], idToken: null },
    { userAgent: null, formerToken: null },
    now,
  )
  const rights = await findSessionRights(hashToken(token), now)
  if (!rights) throw new Error('no session')
  return { token, actor: sessionActor(rights) }
}

async function reset(familyName: string, by = world.actor()) {
  const { members } = await listMembers(world.actor(), now)
  const membershipId = members.find((member) => member.familyName === familyName)?.membershipId ?? ''
  return startKeyReset(by, membershipId, { compose: presentKeyResetMail, openPath: (token) => `/fr/${token}` }, now)
}

/** The token in the mail that was kept last. */
async function readToken(): Promise<string> {
  const mail = await prisma.demonstrationMail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  return /\/(?:fr|nl|de|en)\/(\S+)/.exec(mail.text)?.[1] ?? ''
}

async function prove(token: string, at = now, typed = keys): Promise<string> {
  const answer = await startKeySetup({ token, ...typed }, at)
  return answer.kind === 'proven' ? answer.token : answer.kind
}

beforeAll(async () => {
  world = await World.plant()
})

beforeEach(async () => {
  await prisma.signInThrottle.deleteMany()
  await prisma.demonstrationMail.deleteMany()
  await prisma.session.deleteMany()
})

describe('a colleague’s lost telephone', () => {
  it('opens nothing any more, and his sessions end at once', async () => {
    const paul = await signIn('paul')
    const nathalie = await signIn('nathalie')
    await saveRecoveryCodes(paul.actor, now)
    expect(await reset('Henrion')).toEqual({ kind: 'sent' })
    expect(await findSessionRights(hashToken(paul.token), now)).toBeNull()
    expect(await findSessionRights(hashToken(nathalie.token), now)).not.toBeNull()
    const row = await prisma.user.findUniqueOrThrow({ where: { id: paul.actor.userId } })
    expect([row.totpSecret, row.passwordHash === null]).toEqual([null, false])
    expect(await prisma.recoveryCode.count({ where: { userId: paul.actor.userId } })).toBe(0)
  })

  it('is told to his own mailbox, without a name, and nothing of it to the manager', async () => {
    const answer = await reset('Henrion')
    const mail = await prisma.demonstrationMail.findFirstOrThrow()
    const row = await prisma.user.findUniqueOrThrow({ where: { username: 'paul.henrion' } })
    expect(mail.recipient).toBe(row.email)
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Paul|Henrion|\d{11}/)
    expect(Object.keys(answer)).toEqual(['kind'])
    const kept = JSON.stringify(await prisma.appEnrolment.findMany())
    expect(kept).not.toContain(await readToken())
  })

  it('stands in the log of the enterprise and of the person', async () => {
    await reset('Henrion')
    const entry = await prisma.auditEntry.findFirstOrThrow({
      where: { action: 'access.resetKeys' },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({ userId: world.actor().userId, employerId: world.employerId('brasserie') })
    expect(await prisma.auditEntry.count({ where: { action: 'keys.reset', employerId: null } })).toBeGreaterThan(0)
  })

  it('is nothing for oneself, for users of other enterprises, for agents, or for who manages nothing', async () => {
    expect(await reset('Servais')).toEqual({ kind: 'refused', refusal: 'ownKeys' })
    expect(await reset('Dewitte')).toEqual({ kind: 'refused', refusal: 'beyond' })
    await expect(reset('Henrion', world.actor('karel', 'cafe'))).rejects.toBeInstanceOf(NotFound)
    await expect(reset('Marchal', world.actor('paul'))).rejects.toBeInstanceOf(AccessRefused)
    await expect(reset('Henrion', { ...world.actor(), level: 350 })).rejects.toBeInstanceOf(AccessRefused)
    expect(await prisma.demonstrationMail.count()).toBe(0)
  })
})

describe('the mailed way to another application', () => {
  it('asks for the password before any secret exists, then for a code, and leads back to the level of before', async () => {
    await reset('Henrion')
    const token = await readToken()
    expect(await readKeySetup(token, now)).toEqual({ kind: 'asked' })
    expect((await confirmKeySetup(token, '123456', now)).kind).toBe('over')
    const next = await prove(token)
    const setup = await readKeySetup(next, now)
    if (setup.kind !== 'shown') throw new Error(setup.kind)
    expect((await confirmKeySetup(next, '000000', now)).kind).toBe('wrong')
    const code = (steps: number) => computeAppCode(setup.secret, computeStep(now) + steps)
    expect((await confirmKeySetup(next, code(0), now)).kind).toBe('confirmed')
    expect(await checkAppCode({ ...keys, code: code(0) }, now)).toEqual({ kind: 'wrong' })
    expect(await checkAppCode({ ...keys, code: code(1) }, now)).toMatchObject({ kind: 'right', level: 400 })
  })

  it('is used up by the password, and again by the code', async () => {
    await reset('Henrion')
    const token = await readToken()
    const next = await prove(token)
    expect(await prove(token)).toBe('gone')
    expect(await readKeySetup(token, now)).toEqual({ kind: 'gone' })
    const setup = await readKeySetup(next, now)
    const code = setup.kind === 'shown' ? computeAppCode(setup.secret, computeStep(now)) : ''
    const answers = await Promise.all([1, 2].map(() => confirmKeySetup(next, code, now)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['confirmed', 'over'])
    expect(await readKeySetup(next, now)).toEqual({ kind: 'gone' })
  })

  it.each([
    [23.99, 'asked'],
    [24, 'gone'],
  ])('lives twenty-four hours: after %f hours %s', async (hours, kind) => {
    await reset('Henrion')
    expect((await readKeySetup(await readToken(), hoursLater(hours))).kind).toBe(kind)
  })

  it('is worth nothing with another person’s password, or after a newer one', async () => {
    await reset('Henrion')
    const token = await readToken()
    expect(await prove(token, now, { ...keys, username: 'nathalie.servais' })).toBe('wrong')
    expect(await prove(token, now, { ...keys, password: 'wrong' })).toBe('wrong')
    await prisma.demonstrationMail.deleteMany()
    await reset('Henrion')
    expect(await prove(token)).toBe('gone')
    expect(await prove('unknown')).toBe('gone')
  })
})
