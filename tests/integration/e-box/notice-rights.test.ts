import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { readNoticeChoice } from '@/lib/use-cases/e-box/read-notice-choice.ts'
import { startNotices } from '@/lib/use-cases/e-box/start-notices.ts'
import {
  chosenAt,
  clearNotices,
  due,
  listMails,
  minutesLater,
  NoticedWorld,
  nextDay,
  strike,
} from '../../support/e-box/notices.ts'
import { World } from '../../support/world.ts'

let world: World
let noticed: NoticedWorld

beforeAll(async () => {
  world = await World.plant()
  noticed = new NoticedWorld(world)
})
beforeEach(clearNotices)

const membershipOf = (person: 'nathalie' | 'thomas', enterprise: string) => ({
  userId_enterpriseId: { userId: world.workerId(person), enterpriseId: world.employerId(enterprise) },
})
const yesterday = new Date('2025-06-01T00:00:00Z')

describe('a right that was taken away', () => {
  const permission = async (name: 'eBox' | 'flexiAtWork' | 'dimonaConsultation', endDate: Date | null) => {
    const membership = { userId: world.workerId('nathalie'), enterpriseId: world.employerId('brasserie') }
    await prisma.membershipPermission.updateMany({ where: { membership, permission: name }, data: { endDate } })
  }

  it('sends nothing without the permission for the e-Box, neither queued nor on its way', async () => {
    await noticed.choose()
    await noticed.arrive()
    await startNotices(due)
    await permission('eBox', yesterday)
    expect(await strike(due)).toBe(0)
    expect(await prisma.eBoxNotice.count()).toBe(0)
    await permission('eBox', new Date('2025-06-02T00:00:00Z'))
    expect(await strike(due)).toBe(1)
    await permission('eBox', null)
  })

  it('sends nothing to who is no user any more, or has changed his mind', async () => {
    await noticed.choose()
    await noticed.arrive()
    await startNotices(due)
    const where = membershipOf('nathalie', 'brasserie')
    await prisma.membership.update({ where, data: { endDate: yesterday } })
    expect(await strike(due)).toBe(0)
    await prisma.membership.update({ where, data: { endDate: null } })
    await startNotices(due)
    await noticed.choose(false)
    expect(await strike(due)).toBe(0)
  })

  it('tells of wages only whoever may read wages; of a set of files and of a mandate everybody who opens the e-Box', async () => {
    await noticed.choose()
    await permission('flexiAtWork', yesterday)
    await noticed.arrive()
    expect(await startNotices(due)).toBe(1)
    await permission('dimonaConsultation', yesterday)
    expect(await strike(due)).toBe(0)
    await noticed.arrive({ kind: 'batchResult', facts: { declarations: [], forms: {} } })
    expect(await strike(due)).toBe(1)
    await noticed.arrive({ kind: 'mandateRequested', facts: { mandateId: 'x' }, createdAt: nextDay })
    expect(await strike(minutesLater(15, nextDay))).toBe(1)
    await permission('flexiAtWork', null)
    await permission('dimonaConsultation', null)
  })
})

describe('an office', () => {
  const office = () => world.actor('thomas', 'horizon', 'client1')
  const narrow = (isNarrowed: boolean) =>
    prisma.membership.update({ where: membershipOf('thomas', 'horizon'), data: { isNarrowed } })
  const between = () => ({ officeId: world.employerId('horizon'), employerId: world.employerId('client1') })

  it('hears of its client while the mandate is in force', async () => {
    await noticed.choose(true, office())
    await noticed.arrive({ recipient: 'horizon', employer: 'client1' })
    expect(await startNotices(due)).toBe(1)
    await prisma.mandate.updateMany({ where: between(), data: { endDate: yesterday } })
    expect(await strike(due)).toBe(0)
    await prisma.mandate.updateMany({ where: between(), data: { endDate: new Date('2025-06-02T00:00:00Z') } })
    expect(await strike(due)).toBe(1)
    expect((await listMails())[0]?.subject).toContain('Secrétariat Horizon ASBL')
    await prisma.mandate.updateMany({ where: between(), data: { endDate: null } })
  })

  it('does not tell a user of clients that are not his', async () => {
    await noticed.choose(true, office())
    await noticed.arrive({ recipient: 'horizon', employer: 'client1' })
    await narrow(true)
    expect(await strike(due)).toBe(0)
    const { id: membershipId } = await prisma.membership.findUniqueOrThrow({ where: membershipOf('thomas', 'horizon') })
    const { id: mandateId } = await prisma.mandate.findFirstOrThrow({ where: between() })
    await prisma.membershipClient.create({ data: { membershipId, mandateId } })
    expect(await strike(due)).toBe(1)
    await prisma.membershipClient.deleteMany({ where: { membershipId } })
    await narrow(false)
  })

  it('tells its employers nothing of its own messages, nor the other way round', async () => {
    await noticed.choose()
    await noticed.choose(true, office())
    await noticed.arrive({ recipient: 'horizon', employer: 'brasserie' })
    expect(await strike(due)).toBe(1)
    expect((await listMails())[0]?.recipient).toBe('thomas.leroy@example.org')
  })

  it('tells nobody who has no client and does not manage its access, since no hat of his opens its e-Box', async () => {
    await noticed.choose(true, office())
    await noticed.arrive({ recipient: 'horizon', kind: 'batchResult', facts: { declarations: [], forms: {} } })
    const manages = { membership: { userId: world.workerId('thomas') }, permission: 'accessManagement' } as const
    await narrow(true)
    await prisma.membershipPermission.updateMany({ where: manages, data: { endDate: yesterday } })
    expect(await strike(due)).toBe(0)
    await prisma.membershipPermission.updateMany({ where: manages, data: { endDate: null } })
    expect(await strike(due)).toBe(1)
    await narrow(false)
  })
})

describe('the choice', () => {
  it('is for whoever opens an e-Box somewhere, whatever hat he wears, with any key', async () => {
    const weak = { ...world.actor(), level: 350 }
    expect(await readNoticeChoice(weak, chosenAt)).toEqual({ isMailed: false, email: 'nathalie.servais@example.org' })
    await noticed.choose(true, weak)
    expect(await readNoticeChoice(world.worker('nathalie'), chosenAt)).toMatchObject({ isMailed: true })
    expect(await readNoticeChoice(world.actor('thomas', 'horizon', 'client1'), chosenAt)).toMatchObject({
      isMailed: false,
    })
    expect(await readNoticeChoice(world.worker('lotte'), chosenAt)).toBeNull()
    await expect(noticed.choose(true, world.worker('lotte'))).rejects.toBeInstanceOf(AccessRefused)
    await noticed.choose(false, world.worker('lotte'))
  })

  it('stands in the audit log each time it changes', async () => {
    await noticed.choose()
    await noticed.choose()
    await noticed.choose(false)
    const told = await prisma.auditEntry.findMany({ where: { action: 'eBox.chooseNotice' }, orderBy: { id: 'asc' } })
    expect(told.slice(-2).map(({ after }) => after)).toEqual([{ isMailed: true }, { isMailed: false }])
  })
})
