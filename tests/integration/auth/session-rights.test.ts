import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionActor } from '@/lib/auth/session-actor.ts'
import { startSession } from '@/lib/auth/sign-in/session-start.ts'
import { createToken, hashToken } from '@/lib/auth/token-hash.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights } from '@/lib/db/user/sessions.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { chooseProfile } from '@/lib/use-cases/profile/choose-profile.ts'
import { listProfiles, profileKey } from '@/lib/use-cases/profile/list-profiles.ts'
import { idOf } from '@/prisma/scenarios/cast.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { World } from '@/tests/support/world.ts'

const now = new Date('2026-03-02T08:00:00Z')
const later = new Date('2026-03-02T08:01:00Z')
let world: World
let token: string

const context = { userAgent: 'test', formerToken: null }

async function signIn(person: PersonKey, level = 400): Promise<SignedInActor> {
  token = createToken()
  const userId = idOf(world.planted.personIds, person)
  await startSession({ sessionToken: token, userId, level, methods: ['pwd', 'otp'], idToken: null }, context, now)
  return actorNow()
}

async function actorNow(at = later): Promise<SignedInActor> {
  const rights = await findSessionRights(hashToken(token), at)
  if (!rights) throw new Error('no session')
  return sessionActor(rights)
}

async function choose(person: PersonKey, wanted: (key: string) => boolean): Promise<SignedInActor> {
  const actor = await signIn(person)
  const keys = (await listProfiles(actor, later)).map(profileKey)
  await chooseProfile(actor, keys.find(wanted) ?? 'none', later)
  return actorNow()
}

beforeAll(async () => {
  world = await World.plant()
})

beforeEach(() => prisma.session.deleteMany().then(() => undefined))

describe('a session', () => {
  it('puts the only hat on by itself', async () => {
    expect(await signIn('nathalie')).toMatchObject({
      actingAs: 'employer',
      employerId: world.employerId('brasserie'),
      level: 400,
    })
    expect(await signIn('agnes')).toMatchObject({ actingAs: 'agent' })
    expect(await signIn('lotte')).toMatchObject({ actingAs: 'worker', workerId: world.workerId('lotte') })
  })

  it('never decides between several hats', async () => {
    expect((await signIn('karel')).actingAs).toBe('undecided')
    expect((await signIn('thomas')).actingAs).toBe('undecided')
  })

  it('is found by its token alone, which is not stored', async () => {
    await signIn('nathalie')
    const [row] = await prisma.session.findMany()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await findSessionRights(hashToken(`${token}x`), later)).toBeNull()
    expect(await findSessionRights(token, later)).toBeNull()
  })

  it('ends when the same browser signs in again', async () => {
    await signIn('nathalie')
    const former = token
    const userId = world.workerId('nathalie')
    await startSession(
      { sessionToken: createToken(), userId, level: 350, methods: [], idToken: null },
      { ...context, formerToken: former },
      later,
    )
    expect(await findSessionRights(hashToken(former), later)).toBeNull()
  })

  it('carries the level of the key', async () => {
    expect((await signIn('lea', 350)).level).toBe(350)
  })
})

describe('the hats of a person', () => {
  it('are his enterprises, himself as a worker, in this order', async () => {
    const profiles = await listProfiles(await signIn('karel'), later)
    expect(profiles.map((profile) => ('name' in profile ? profile.name : profile.kind))).toEqual([
      'Brasserie du Canal SRL',
      'Café De Post BV',
      'worker',
    ])
  })

  it('are the clients of his office under an active mandate', async () => {
    const profiles = await listProfiles(await signIn('thomas'), later)
    const names = profiles.map((profile) => ('name' in profile ? profile.name : profile.kind))
    // The office itself comes first: he manages its access.
    expect(names).toHaveLength(202)
    expect(names[0]).toBe('Secrétariat Horizon ASBL')
    expect(names).toContain('Brasserie du Canal SRL')
    expect(names).not.toContain('Café De Post BV')
    expect(names).not.toContain('Gasthof zur Linde GmbH')
  })

  it('are narrowed to the clients his office gave him', async () => {
    const profiles = await listProfiles(await signIn('julie'), later)
    expect(profiles.map((profile) => ('name' in profile ? profile.name : profile.kind))).toEqual([
      'Client 001 SRL',
      'Client 002 SRL',
      'Client 003 SRL',
    ])
  })

  it('cannot be somebody else’s', async () => {
    const actor = await signIn('karel')
    for (const key of [`employer.${world.employerId('gasthof')}`, 'agent', 'office..', '', '__proto__']) {
      await expect(chooseProfile(actor, key, later), key).rejects.toThrow(NotFound)
    }
    expect((await actorNow()).actingAs).toBe('undecided')
  })
})

describe('rights are those of this very request', () => {
  const membership = async (person: PersonKey, enterprise: string) =>
    prisma.membership.findUniqueOrThrow({
      where: { userId_enterpriseId: { userId: world.workerId(person), enterpriseId: world.employerId(enterprise) } },
    })

  it('a permission taken back is gone at the next one', async () => {
    await signIn('paul')
    const { id } = await membership('paul', 'brasserie')
    const where = { membershipId_permission: { membershipId: id, permission: 'flexiAtWork' as const } }
    const kept = await prisma.membershipPermission.delete({ where })
    expect(await actorNow()).toMatchObject({ permissions: ['dimonaConsultation', 'eBox'] })
    await prisma.membershipPermission.create({ data: { ...kept, endDate: new Date('2026-03-01') } })
    expect(await actorNow()).toMatchObject({ permissions: ['dimonaConsultation', 'eBox'] })
    await prisma.membershipPermission.update({ where, data: { endDate: new Date('2026-03-02') } })
    expect(await actorNow()).toMatchObject({ permissions: ['dimonaConsultation', 'flexiAtWork', 'eBox'] })
  })

  it('a membership that ended yesterday leaves the person without that hat', async () => {
    await signIn('lea')
    const { id } = await membership('lea', 'brasserie')
    await prisma.membership.update({ where: { id }, data: { endDate: new Date('2026-03-01') } })
    expect((await actorNow()).actingAs).toBe('undecided')
    await prisma.membership.update({ where: { id }, data: { endDate: new Date('2026-03-02') } })
    expect((await actorNow()).actingAs).toBe('employer')
    // The day ends in Brussels: 23:30 in London on the 2nd is already the 3rd.
    expect((await actorNow(new Date('2026-03-02T23:30:00Z'))).actingAs).toBe('undecided')
  })

  it('an office that loses its mandate loses its client', async () => {
    const brasserie = world.employerId('brasserie')
    const actor = await choose('thomas', (key) => key.endsWith(brasserie))
    expect(actor).toMatchObject({ actingAs: 'office', employerId: brasserie, senderId: world.employerId('horizon') })
    await prisma.mandate.updateMany({ where: { employerId: brasserie }, data: { status: 'ended' } })
    expect(await actorNow()).toMatchObject({ actingAs: 'undecided', lostHat: { reason: 'mandateEnded' } })
  })

  it('an office user whose client is taken away loses it', async () => {
    const actor = await choose('julie', () => true)
    expect(actor.actingAs).toBe('office')
    if (actor.actingAs !== 'office') return
    await prisma.membershipClient.deleteMany({ where: { mandate: { employerId: actor.employerId } } })
    expect(await actorNow()).toMatchObject({ actingAs: 'undecided', lostHat: { reason: 'clientTaken' } })
    // Without any client he has none: not all of them.
    await prisma.membershipClient.deleteMany()
    expect(await listProfiles(actor, later)).toEqual([])
  })
})
