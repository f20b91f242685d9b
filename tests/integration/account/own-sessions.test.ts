import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionActor } from '@/lib/auth/session-actor.ts'
import { startSession } from '@/lib/auth/sign-in/session-start.ts'
import { createToken, hashToken } from '@/lib/auth/token-hash.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights } from '@/lib/db/user/sessions.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { listAccountEvents } from '@/lib/use-cases/key/list-account-events.ts'
import { cancelOtherSessions, cancelSession } from '@/lib/use-cases/session/cancel-session.ts'
import { listSessions } from '@/lib/use-cases/session/list-sessions.ts'
import { idOf } from '@/prisma/scenarios/cast.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { World } from '@/tests/support/world.ts'

const now = new Date('2026-03-02T08:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let world: World

async function signIn(person: PersonKey, methods: readonly string[] = ['pwd', 'otp'], at = now) {
  const token = createToken()
  const userId = idOf(world.planted.personIds, person)
  await startSession(
    { sessionToken: token, userId, level: 400, methods, idToken: null },
    { userAgent: 'Firefox/140.0', formerToken: null },
    at,
  )
  const rights = await findSessionRights(hashToken(token), at)
  if (!rights) throw new Error('no session')
  return { token, actor: sessionActor(rights) as SignedInActor }
}

const isOpen = async (token: string) => (await findSessionRights(hashToken(token), now)) !== null

beforeAll(async () => {
  world = await World.plant()
})

beforeEach(() => prisma.session.deleteMany().then(() => undefined))

describe('one’s own sessions', () => {
  it('are listed with the key that began them, this one marked, nobody else’s', async () => {
    const { actor } = await signIn('nathalie')
    await signIn('nathalie', ['pwd', 'email'])
    await signIn('paul')
    const listed = await listSessions(actor, now)
    expect(listed).toHaveLength(2)
    expect(listed.find(({ isOwn }) => isOwn)?.sessionId).toBe(actor.sessionId)
    expect(listed.map(({ methods }) => methods[1]).sort()).toEqual(['email', 'otp'])
    expect(JSON.stringify(listed)).not.toContain('tokenHash')
  })

  it('are no longer listed once they have ended by themselves', async () => {
    await signIn('nathalie')
    const { actor } = await signIn('nathalie', ['pwd', 'otp'], minutesLater(15))
    expect(await listSessions(actor, minutesLater(19))).toHaveLength(2)
    expect(await listSessions(actor, minutesLater(20))).toHaveLength(1)
  })

  it('end one by one, at once', async () => {
    const here = await signIn('nathalie')
    const there = await signIn('nathalie')
    await cancelSession(here.actor, there.actor.sessionId, now)
    expect([await isOpen(here.token), await isOpen(there.token)]).toEqual([true, false])
  })

  it('are nobody else’s to end, and nobody learns that they exist', async () => {
    const { actor } = await signIn('nathalie')
    const paul = await signIn('paul')
    await expect(cancelSession(actor, paul.actor.sessionId, now)).rejects.toThrow(NotFound)
    await expect(cancelSession(actor, 'unknown', now)).rejects.toThrow(NotFound)
    await expect(cancelSession({ actingAs: 'anonymous' }, paul.actor.sessionId, now)).rejects.toThrow(AccessRefused)
    expect(await isOpen(paul.token)).toBe(true)
  })

  it('end all but this one', async () => {
    const here = await signIn('nathalie')
    const others = [await signIn('nathalie'), await signIn('nathalie')]
    const paul = await signIn('paul')
    expect(await cancelOtherSessions(here.actor, now)).toBe(2)
    expect(await Promise.all(others.map(({ token }) => isOpen(token)))).toEqual([false, false])
    expect([await isOpen(here.token), await isOpen(paul.token)]).toEqual([true, true])
  })
})

describe('what happened to one’s account', () => {
  it('is told to its person, newest first, and stands in no employer’s log', async () => {
    const before = await prisma.auditEntry.count({ where: { employerId: { not: null } } })
    const there = await signIn('karel', ['pwd', 'email'])
    const { actor } = await signIn('karel', ['pwd', 'otp'], minutesLater(1))
    await cancelSession(actor, there.actor.sessionId, minutesLater(2))
    const events = await listAccountEvents(actor)
    expect(events.map(({ action, methods }) => [action, methods?.at(-1) ?? null])).toEqual([
      ['session.revoke', null],
      ['session.start', 'otp'],
      ['session.start', 'email'],
    ])
    const { actor: other } = await signIn('paul')
    expect((await listAccountEvents(other)).map(({ action }) => action)).not.toContain('session.revoke')
    expect(await prisma.auditEntry.count({ where: { employerId: { not: null } } })).toBe(before)
  })
})
