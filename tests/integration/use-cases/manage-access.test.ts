import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights, saveSession } from '@/lib/db/user/sessions.ts'
import type { Permission } from '@/lib/domain/actor.ts'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { cancelMembership } from '@/lib/use-cases/access/cancel-membership.ts'
import { cancelPermission } from '@/lib/use-cases/access/cancel-permission.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { readMember } from '@/lib/use-cases/access/read-member.ts'
import { savePermissions } from '@/lib/use-cases/access/save-permissions.ts'
import { saveHandOver, saveRole } from '@/lib/use-cases/access/save-role.ts'
import { now, World } from '../../support/world.ts'

let world: World
const today = todayInBrussels(now)

beforeAll(async () => {
  world = await World.plant()
})

const memberOf = async (name: string) => {
  const { members } = await listMembers(world.actor(), now)
  const found = members.find(({ familyName }) => familyName === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const idOf = async (name: string) => (await memberOf(name)).membershipId
const held = async (name: string): Promise<Permission[]> =>
  (await memberOf(name)).permissions.map(({ permission }) => permission)

describe('users of an enterprise', () => {
  it('are listed for who manages access there, and for nobody else', async () => {
    const list = await listMembers(world.actor(), now)
    expect(list.members.map(({ familyName }) => familyName)).toEqual(['Dewitte', 'Henrion', 'Marchal', 'Servais'])
    expect(list.grantable).toHaveLength(5)
    await expect(listMembers(world.actor('paul'), now)).rejects.toBeInstanceOf(AccessRefused)
    await expect(listMembers({ ...world.actor(), level: 350 }, now)).rejects.toBeInstanceOf(AccessRefused)
    // Who says he may, and holds no such role in the enterprise.
    const pretender = { ...world.actor('paul'), permissions: world.actor().permissions }
    await expect(listMembers(pretender, now)).rejects.toBeInstanceOf(AccessRefused)
    await expect(readMember(world.actor('karel', 'cafe'), await idOf('Henrion'), now)).rejects.toBeInstanceOf(NotFound)
    await expect(readMember(world.actor(), 'x', now)).rejects.toBeInstanceOf(NotFound)
  })

  it('an office manages its own, whichever client it works for', async () => {
    const { members, isOffice } = await listMembers(world.actor('thomas', 'horizon', 'brasserie'), now)
    expect(isOffice).toBe(true)
    expect(members.map(({ familyName, clientCount }) => [familyName, clientCount])).toEqual([
      ['Leroy', null],
      ['Noël', 3],
    ])
  })
})

describe('a permission', () => {
  it('counts at the next request, given or taken back', async () => {
    const paul = world.actor('paul')
    const session = { userId: paul.userId, level: 400, idToken: null, userAgent: null }
    const hat = { kind: 'employer', employerId: paul.employerId } as const
    const expiresAt = new Date(now.getTime() + 3_600_000)
    await saveSession({ ...session, tokenHash: 'paul', activeProfile: hat, expiresAt }, now)
    const rights = async () => (await findSessionRights('paul', now))?.permissions
    expect(await rights()).toEqual(['dimonaConsultation', 'flexiAtWork', 'eBox'])
    const membershipId = await idOf('Henrion')
    await cancelPermission(world.actor(), { membershipId, permission: 'flexiAtWork' }, now)
    expect(await rights()).toEqual(['dimonaConsultation', 'eBox'])
    const given = { membershipId, permissions: ['flexiAtWork'], startDate: today, endDate: null } as const
    expect(await savePermissions(world.actor(), given, now)).toEqual({ kind: 'saved' })
    expect(await rights()).toEqual(['dimonaConsultation', 'flexiAtWork', 'eBox'])
    expect((await memberOf('Henrion')).lastSignInAt).toEqual(now)
    const log = await prisma.auditEntry.findMany({ where: { subjectId: membershipId }, orderBy: { id: 'asc' } })
    expect(log.map(({ action, userId }) => [action, userId])).toEqual([
      ['access.takePermission', world.actor().userId],
      ['access.givePermissions', world.actor().userId],
    ])
  })

  it('is not given beyond what the giver holds, nor to himself, and then nothing changes', async () => {
    const [lea, paul, nathalie] = [await idOf('Marchal'), await idOf('Henrion'), await idOf('Servais')]
    await saveRole(world.actor(), { membershipId: paul, role: 'accessManager' }, now)
    expect(await held('Henrion')).toContain('accessManagement')
    const manager = { ...world.actor('paul'), permissions: await held('Henrion') }
    const give = (membershipId: string, ...permissions: ('technicalChannels' | 'flexiAtWork')[]) =>
      savePermissions(manager, { membershipId, permissions, startDate: today, endDate: null }, now)
    expect(await give(lea, 'flexiAtWork', 'technicalChannels')).toEqual({ kind: 'refused', refusal: 'beyondYours' })
    expect(await held('Marchal')).toEqual(['dimonaConsultation', 'eBox'])
    expect(await give(paul, 'technicalChannels')).toEqual({ kind: 'refused', refusal: 'ownUpward' })
    expect(await give(nathalie, 'flexiAtWork')).toEqual({ kind: 'refused', refusal: 'notYours' })
    expect(await give(lea, 'flexiAtWork')).toEqual({ kind: 'saved' })
    const raise = saveRole(manager, { membershipId: paul, role: 'chiefAccessManager' }, now)
    expect(await raise).toEqual({ kind: 'refused', refusal: 'ownUpward' })
    await saveRole(world.actor(), { membershipId: paul, role: 'user' }, now)
    await expect(give(lea, 'flexiAtWork')).rejects.toBeInstanceOf(AccessRefused)
  })
})

describe('the chief access manager', () => {
  beforeEach(async () => {
    const where = { enterpriseId: world.actor().senderId, userId: world.actor().userId }
    const row = await prisma.membership.findFirst({ where })
    expect(row?.role).toBe('chiefAccessManager')
  })

  it('[CASE-64] cannot leave or step down as the last one', async () => {
    const membershipId = await idOf('Servais')
    const refused = { kind: 'refused', refusal: 'lastChief' }
    expect(await cancelMembership(world.actor(), membershipId, now)).toEqual(refused)
    expect(await saveRole(world.actor(), { membershipId, role: 'user' }, now)).toEqual(refused)
  })

  it('two who remove each other at the same time leave one behind', async () => {
    const [mine, theirs] = [await idOf('Servais'), await idOf('Marchal')]
    await saveRole(world.actor(), { membershipId: theirs, role: 'chiefAccessManager' }, now)
    const other = { ...world.actor('lea'), permissions: ['accessManagement'] as Permission[] }
    const answers = await Promise.allSettled([
      cancelMembership(world.actor(), theirs, now),
      cancelMembership(other, mine, now),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const chiefs = await prisma.membership.findMany({
      where: { enterpriseId: world.actor().senderId, role: 'chiefAccessManager' },
    })
    expect(chiefs).toHaveLength(1)
    // Whoever won, the next test begins with Nathalie.
    await prisma.membership.deleteMany({ where: { id: { in: chiefs.map(({ id }) => id) } } })
    await prisma.membership.create({
      data: {
        ...{ userId: world.actor().userId, enterpriseId: world.actor().senderId },
        ...{ role: 'chiefAccessManager', startDate: new Date('2024-01-01') },
        permissions: { create: [{ permission: 'accessManagement', startDate: new Date('2024-01-01') }] },
      },
    })
  })

  it('hands the role over and remains access manager', async () => {
    const [nathalie, paul] = [await idOf('Servais'), await idOf('Henrion')]
    expect(await saveHandOver(world.actor(), paul, now)).toEqual({ kind: 'saved' })
    expect([(await memberOf('Servais')).role, (await memberOf('Henrion')).role]).toEqual([
      'accessManager',
      'chiefAccessManager',
    ])
    expect(await saveHandOver(world.actor(), paul, now)).toEqual({ kind: 'refused', refusal: 'notYours' })
    const chief = { ...world.actor('paul'), permissions: ['accessManagement'] as Permission[] }
    expect(await saveHandOver(chief, nathalie, now)).toEqual({ kind: 'saved' })
  })
})
