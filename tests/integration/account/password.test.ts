import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { savePassword } from '@/lib/use-cases/key/save-password.ts'
import { findPasswordHolder } from '@/lib/use-cases/sign-in/password-holder.ts'
import { KeyHolderWorld, password } from '@/tests/support/account/key-holder.ts'

const now = new Date('2026-03-02T08:00:00Z')
const next = 'quatre chevaux bleus'
let world: KeyHolderWorld

const change = (typed: { current?: string; next?: string } = {}) =>
  savePassword(world.actor, { current: password, next, address: '192.0.2.7', ...typed }, now)

beforeAll(async () => {
  world = await KeyHolderWorld.make()
})

beforeEach(async () => {
  await world.reset()
  await world.signIn(now)
})

describe('another password', () => {
  it.each([
    ['elevensigns', 'short'],
    ['jean.dupont-2026', 'personal'],
    ['motdepasse2026', 'common'],
    [password, 'same'],
  ])('is not %s: %s', async (weak, problem) => {
    expect(await change({ next: weak })).toEqual({ kind: 'weak', problem })
    expect(await findPasswordHolder(world.username, password)).not.toBeNull()
  })

  it('asks for the current one, slower and slower', async () => {
    for (let attempt = 0; attempt < 6; attempt++) expect((await change({ current: 'wrong' })).kind).toBe('wrong')
    expect((await change()).kind).toBe('wait')
  })

  it('counts at once, and ends the other sessions', async () => {
    const other = world.actor.sessionId
    await world.signIn(now)
    expect((await change()).kind).toBe('saved')
    expect(await findPasswordHolder(world.username, password)).toBeNull()
    expect(await findPasswordHolder(world.username, next)).not.toBeNull()
    const left = await prisma.session.findMany()
    expect(left.map(({ id }) => id)).toEqual([world.actor.sessionId])
    expect(left.map(({ id }) => id)).not.toContain(other)
  })
})
