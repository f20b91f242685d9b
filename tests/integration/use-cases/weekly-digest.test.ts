import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { presentToDoDigest } from '@/lib/channels/documents/present-to-do-digest.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { startClock } from '@/lib/jobs/clock.ts'
import { readDigestChoice } from '@/lib/use-cases/to-do/read-digest-choice.ts'
import { saveDigestChoice } from '@/lib/use-cases/to-do/save-digest-choice.ts'
import { sendDigest } from '@/lib/use-cases/to-do/send-digest.ts'
import { startDigests } from '@/lib/use-cases/to-do/start-digests.ts'
import { World } from '../../support/world.ts'

let world: World

/** A Friday, on which somebody chooses; the Monday after it; and the one after that. */
const chosenAt = new Date('2025-05-30T09:00:00Z')
const monday = new Date('2025-06-02T05:00:00Z')
const nextMonday = new Date('2025-06-09T05:00:00Z')

beforeAll(async () => {
  world = await World.plant()
})
beforeEach(async () => {
  await prisma.toDoDigest.deleteMany()
  await prisma.demonstrationMail.deleteMany()
  await prisma.user.updateMany({ data: { digestChosenAt: null } })
  await prisma.$executeRaw`DELETE FROM pgboss.job WHERE name = 'mail-to-do-digest'`
})

const waiting = async () =>
  (await prisma.$queryRaw<unknown[]>`SELECT data FROM pgboss.job WHERE name = 'mail-to-do-digest'`).length
const mails = () => prisma.demonstrationMail.findMany()
const keyOf = (employer = 'brasserie', week = '2025-06-02') => ({
  userId: world.actor().userId,
  employerId: world.employerId(employer),
  weekStartDate: localDate.parse(week),
})
const send = (now = monday, key = keyOf()) => sendDigest(key, presentToDoDigest, now)
const choose = (isMailed = true, actor: SignedInActor = world.actor(), now = chosenAt) =>
  saveDigestChoice(actor, { isMailed }, now)

describe('the weekly mail', () => {
  it('is nobody’s until he chooses it, and is due from Monday seven o’clock on', async () => {
    expect(await startDigests(monday)).toBe(0)
    await choose()
    expect(await startDigests(new Date(monday.getTime() - 1))).toBe(0)
    expect(await startDigests(monday)).toBe(1)
    expect(await startDigests(monday)).toBe(0)
    expect(await waiting()).toBe(1)
    expect(await startDigests(nextMonday)).toBe(1)
    expect(await prisma.toDoDigest.count()).toBe(2)
  })

  it('is forgotten four weeks later', async () => {
    await choose()
    await startDigests(monday)
    const weeks = async () =>
      (await prisma.toDoDigest.findMany()).map((row) => row.weekStartDate.toISOString().slice(0, 10))
    await startDigests(new Date('2025-06-30T05:00:00Z'))
    expect(await weeks()).toContain('2025-06-02')
    await startDigests(new Date('2025-07-07T05:00:00Z'))
    expect(await weeks()).toEqual(['2025-06-30', '2025-07-07'])
  })

  it('is queued once, however many clocks strike at the same moment', async () => {
    await choose()
    await choose(true, world.actor('karel', 'cafe'))
    const started = await Promise.all([1, 2, 3, 4].map(() => startDigests(monday)))
    // Karel works for two employers: one mail about each.
    expect(started.reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(await waiting()).toBe(3)
    expect(await prisma.toDoDigest.count()).toBe(3)
  })

  it('begins with the Monday after the choice', async () => {
    const wednesday = new Date('2025-06-04T10:00:00Z')
    await choose(true, world.actor(), new Date('2025-06-02T05:00:01Z'))
    expect(await startDigests(wednesday)).toBe(0)
    expect(await startDigests(nextMonday)).toBe(1)
  })

  it('is sent once, also when its job runs again, at the same moment too', async () => {
    await choose()
    await startDigests(monday)
    await Promise.all([send(), send()])
    await send()
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail?.recipient).toBe('nathalie.servais@example.org')
    expect(mail?.subject).toContain('Brasserie du Canal SRL')
    expect(mail?.text).toMatch(/^- \d+ mois sans données salariales$/m)
    expect(mail?.text).toContain('/fr/to-do')
    expect(await prisma.toDoDigest.findFirst()).toMatchObject({ sentAt: monday })
  })

  it('names no person of the world and no national number', async () => {
    await choose()
    await startDigests(monday)
    await send()
    const [mail] = await mails()
    const words = `${mail?.subject} ${mail?.text}`
    for (const { id, familyName, ssinSealed } of await prisma.person.findMany()) {
      expect(words).not.toContain(familyName)
      expect(words).not.toContain(openSsin(id, ssinSealed))
    }
    expect(words).not.toContain('€')
  })

  it('is in the language of the person', async () => {
    const karel = world.actor('karel', 'cafe')
    await choose(true, karel)
    await startDigests(monday)
    await send(monday, { ...keyOf('cafe'), userId: karel.userId })
    const told = await mails()
    expect(told.every(({ text }) => text.startsWith('Hallo'))).toBe(true)
    expect(told).toHaveLength(1)
  })

  it('is not sent when the right ended between the queue and the sending, nor queued without it', async () => {
    await choose()
    await startDigests(monday)
    const membership = { userId: world.actor().userId, enterpriseId: world.employerId('brasserie') }
    const own = { membership, permission: 'flexiAtWork' } as const
    await prisma.membershipPermission.updateMany({ where: own, data: { endDate: new Date('2025-06-01') } })
    await send()
    expect(await startDigests(nextMonday)).toBe(0)
    await prisma.membershipPermission.updateMany({ where: own, data: { endDate: null } })
    await prisma.membership.updateMany({ where: membership, data: { endDate: new Date('2025-06-01') } })
    await send()
    expect(await startDigests(nextMonday)).toBe(0)
    await prisma.membership.updateMany({ where: membership, data: { endDate: null } })
    expect(await mails()).toEqual([])
    await send()
    expect(await mails()).toHaveLength(1)
  })

  it('is not sent when the person has changed his mind, or its week is over', async () => {
    await choose()
    await startDigests(monday)
    await send(nextMonday)
    await send(new Date('2025-06-09T03:00:00Z'))
    await choose(false)
    await send()
    expect(await mails()).toEqual([])
    expect(await startDigests(nextMonday)).toBe(0)
  })

  it('is not sent when nothing waits', async () => {
    const { userId, employerId } = keyOf('gasthof')
    await choose()
    await prisma.membership.update({
      where: { userId_enterpriseId: { userId, enterpriseId: world.employerId('brasserie') } },
      data: { enterpriseId: employerId },
    })
    await prisma.dimonaPeriod.updateMany({ where: { employerId }, data: { status: 'cancelled' } })
    await startDigests(monday)
    await send(monday, keyOf('gasthof'))
    expect(await mails()).toEqual([])
    expect(await prisma.toDoDigest.findFirst()).toMatchObject({ employerId, sentAt: null })
    await prisma.membership.updateMany({
      where: { userId, enterpriseId: employerId },
      data: { enterpriseId: world.employerId('brasserie') },
    })
  })

  it('is queued by the clock of a worker, which nobody has to wind', async () => {
    await choose()
    const clocks = [startClock(() => monday), startClock(() => monday)]
    await Promise.all(clocks.map((clock) => clock.stop()))
    expect(await waiting()).toBe(1)
  })
})

describe('the choice', () => {
  it('is for those who enter wages at an employer of their own', async () => {
    expect(await readDigestChoice(world.actor(), chosenAt)).toEqual({
      isMailed: false,
      email: 'nathalie.servais@example.org',
    })
    for (const actor of [world.actor('lea'), world.actor('thomas', 'horizon', 'client1'), world.worker('lotte')]) {
      expect(await readDigestChoice(actor, chosenAt)).toBeNull()
      await expect(choose(true, actor)).rejects.toBeInstanceOf(AccessRefused)
    }
  })

  it('asks for the key of the list, to end it any key will do; both are in the audit log', async () => {
    const weak = { ...world.actor(), level: 350 }
    await expect(choose(true, weak)).rejects.toBeInstanceOf(AccessRefused)
    const before = await prisma.auditEntry.count({ where: { action: 'toDo.chooseDigest' } })
    await choose()
    await choose()
    expect((await readDigestChoice(weak, chosenAt))?.isMailed).toBe(true)
    await choose(false, weak)
    expect((await readDigestChoice(weak, chosenAt))?.isMailed).toBe(false)
    const told = await prisma.auditEntry.findMany({ where: { action: 'toDo.chooseDigest' }, orderBy: { id: 'asc' } })
    expect(told.slice(before).map(({ after }) => after)).toEqual([{ isMailed: true }, { isMailed: false }])
  })
})
