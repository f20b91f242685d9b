import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import { startClock } from '@/lib/jobs/clock.ts'
import { mailEBoxNotice } from '@/lib/jobs/mail-e-box-notice.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'
import { saveMarks } from '@/lib/use-cases/e-box/save-marks.ts'
import { startNotices } from '@/lib/use-cases/e-box/start-notices.ts'
import {
  chosenAt,
  clearNotices,
  due,
  listJobs,
  listMails,
  minutesLater,
  NoticedWorld,
  nextDay,
  send,
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

describe('the e-mail about a message that nobody opened', () => {
  it('is nobody’s until he chooses it', async () => {
    await noticed.arrive()
    expect(await strike(due)).toBe(0)
    await noticed.choose(false)
    expect(await strike(due)).toBe(0)
    await noticed.choose()
    expect(await strike(due)).toBe(1)
    expect((await listMails())[0]).toMatchObject({ recipient: 'nathalie.servais@example.org' })
  })

  it('is due a quarter of an hour after the message: not at 14 minutes, at 15 and at 16', async () => {
    await noticed.choose()
    await noticed.arrive()
    expect(await strike(minutesLater(14))).toBe(0)
    expect(await strike(new Date(minutesLater(15).getTime() - 1))).toBe(0)
    expect(await strike(minutesLater(15))).toBe(1)
    expect(await strike(minutesLater(16))).toBe(0)
  })

  it('is not sent for what was opened, marked or put away in time, nor for what has left the e-Box', async () => {
    await noticed.choose()
    await readEBoxMessage(world.actor(), await noticed.arrive(), minutesLater(10))
    await saveMarks(world.actor(), { messageIds: [await noticed.arrive()], mark: 'read' }, minutesLater(10))
    await saveMarks(world.actor(), { messageIds: [await noticed.arrive()], mark: 'archived' }, minutesLater(10))
    await noticed.arrive({ expiresAt: due })
    expect(await strike(due)).toBe(0)
    expect(await prisma.eBoxNotice.count()).toBe(0)
  })

  it('is not sent when somebody opened the message between the queue and the sending; one that comes later is told that day', async () => {
    await noticed.choose()
    const messageId = await noticed.arrive()
    expect(await startNotices(due)).toBe(1)
    await readEBoxMessage(world.actor(), messageId, due)
    expect(await strike(due)).toBe(0)
    await noticed.arrive({ createdAt: due })
    expect(await strike(minutesLater(16, due))).toBe(1)
  })

  it('tells of what came after the choice, and of no message that is a week old', async () => {
    await noticed.arrive({ createdAt: new Date(chosenAt.getTime() - 1) })
    await noticed.choose()
    expect(await strike(due)).toBe(0)
    await noticed.arrive()
    expect(await strike(new Date(minutesLater(0).getTime() + 7 * 86_400_000))).toBe(0)
    expect(await strike(new Date(minutesLater(0).getTime() + 7 * 86_400_000 - 1))).toBe(1)
  })

  it('comes once a day: the second message of the day is told the day after, with the first nobody is told again', async () => {
    await noticed.choose()
    await noticed.arrive()
    expect(await strike(due)).toBe(1)
    const second = await noticed.arrive({ createdAt: minutesLater(30) })
    expect(await strike(minutesLater(50))).toBe(0)
    expect(await strike(new Date('2025-06-02T21:59:59Z'))).toBe(0)
    expect(await strike(new Date('2025-06-02T22:00:00Z'))).toBe(1)
    const told = await prisma.eBoxNotice.findFirstOrThrow({ orderBy: { noticeDate: 'desc' } })
    expect(told.messageIds).toEqual([second])
    expect(await strike(new Date('2025-06-04T09:00:00Z'))).toBe(0)
  })

  it('is one for each enterprise whose e-Box the person opens', async () => {
    const karel = world.actor('karel', 'cafe')
    await noticed.choose(true, karel)
    const held = await prisma.membership.findMany({ where: { userId: karel.userId }, include: { enterprise: true } })
    for (const { enterprise } of held)
      await prisma.eBoxMessage.create({
        data: {
          recipientId: enterprise.id,
          employerId: enterprise.id,
          kind: 'accepted',
          facts: { declarations: [] },
          createdAt: minutesLater(0),
          expiresAt: nextDay,
        },
      })
    expect(held).toHaveLength(2)
    expect(await strike(due)).toBe(2)
    const subjects = (await listMails()).map(({ subject }) => subject).sort()
    expect(subjects).toEqual(
      held.map(({ enterprise }) => `Flexi at work: er wacht een bericht in de e-Box van ${enterprise.name}`).sort(),
    )
  })

  it('says nothing of anybody: no name, national number, amount, subject or number of messages', async () => {
    await noticed.choose()
    await world.transmit(undefined, world.actor(), minutesLater(0))
    await noticed.arrive()
    expect(await strike(due)).toBe(1)
    const [mail] = await listMails()
    const words = `${mail?.subject} ${mail?.text}`
    for (const { id, familyName, ssinSealed } of await prisma.person.findMany()) {
      expect(words).not.toContain(familyName)
      expect(words).not.toContain(openSsin(id, ssinSealed))
    }
    expect(words.replaceAll(/https?:\S+/g, '')).not.toMatch(/\d|€|accept/i)
    expect(mail?.text).toMatch(/^https?:\/\/\S+\/fr\/e-box$/m)
  })
})

describe('several machines, and what is killed', () => {
  it('queue one job, however many clocks strike at the same moment', async () => {
    await noticed.choose()
    await noticed.arrive()
    const started = await Promise.all([1, 2, 3, 4].map(() => startNotices(due)))
    expect(started.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await listJobs()).toHaveLength(1)
  })

  it('send one mail, however many run the job at the same moment and after it', async () => {
    await noticed.choose()
    await noticed.arrive()
    const key = await noticed.queue()
    await Promise.all([1, 2, 3, 4].map(() => send(key, due)))
    await send(key, minutesLater(20))
    expect(await listMails()).toHaveLength(1)
  })

  it('never send a second one that day when the first may have left; the messages are told the day after', async () => {
    await noticed.choose()
    const messageId = await noticed.arrive()
    const key = await noticed.queue()
    await prisma.eBoxNotice.updateMany({ data: { startedAt: due, messageIds: [messageId] } })
    await send(key, minutesLater(20))
    expect(await strike(minutesLater(20))).toBe(0)
    expect(await strike(nextDay)).toBe(1)
  })

  it('try again when the mail server did not take it, and not on another day', async () => {
    await noticed.choose()
    await noticed.arrive()
    const key = await noticed.queue()
    const refuse = () => {
      throw new Error('451 try later')
    }
    await expect(send(key, due, refuse)).rejects.toThrow('451')
    await send(key, nextDay)
    expect(await listMails()).toEqual([])
    await send(key, minutesLater(20))
    expect(await listMails()).toHaveLength(1)
    await expect(send(key, minutesLater(21), refuse)).resolves.toBeUndefined()
  })

  it('are woken by the clock of a worker, and what was sent is forgotten four weeks later', async () => {
    await noticed.choose()
    await noticed.arrive()
    const clocks = [startClock(() => due), startClock(() => due)]
    await Promise.all(clocks.map((clock) => clock.stop()))
    expect(await listJobs()).toHaveLength(1)
    await startNotices(new Date('2025-06-30T09:00:00Z'))
    expect(await prisma.eBoxNotice.count()).toBe(1)
    await startNotices(new Date('2025-07-01T09:00:00Z'))
    expect(await prisma.eBoxNotice.count()).toBe(0)
  })

  it('do what the clock queued', async () => {
    const at = new Date()
    await noticed.choose(true, world.actor(), minutesLater(-60, at))
    await noticed.arrive({ createdAt: minutesLater(-16, at), expiresAt: minutesLater(60, at) })
    await mailEBoxNotice.run(await noticed.queue(at))
    expect(await listMails()).toHaveLength(1)
  })
})
