import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { presentEBoxSubject } from '@/lib/channels/documents/present-e-box-message.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { tellMandate } from '@/lib/jobs/tell-mandate.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'
import { cancelMandate, cancelMandateRequest } from '@/lib/use-cases/mandate/cancel-mandate.ts'
import { saveMandateAnswer } from '@/lib/use-cases/mandate/save-mandate-answer.ts'
import { startEndNotices } from '@/lib/use-cases/mandate/send-mandate-messages.ts'
import { startMandate } from '@/lib/use-cases/mandate/start-mandate.ts'
import { now, World } from '../../support/world.ts'

let world: World
const office = () => world.actor('thomas', 'horizon')
const employer = () => world.actor('anna', 'gasthof')
const day = (text: string) => text as LocalDate
const at = (date: string) => new Date(`${date}T09:00:00Z`)

beforeAll(async () => {
  world = await World.plant()
  await prisma.mandate.deleteMany({ where: { employerId: world.employerId('gasthof') } })
})
afterEach(async () => {
  await prisma.$executeRaw`DELETE FROM pgboss.job WHERE name = 'tell-mandate'`
  await prisma.eBoxMessage.deleteMany()
  await prisma.mandate.deleteMany({ where: { employerId: world.employerId('gasthof') } })
})

async function request(): Promise<string> {
  const given = { officeId: world.employerId('horizon'), startDate: day('2025-01-01'), endDate: null }
  expect(await startMandate(employer(), given, now)).toEqual({ kind: 'saved' })
  const where = { employerId: world.employerId('gasthof') }
  return (await prisma.mandate.findFirstOrThrow({ where, orderBy: { id: 'desc' } })).id
}

/** Every job that waits runs, and then once more. */
async function runJobs(): Promise<void> {
  type Told = Parameters<typeof tellMandate.run>[0]
  const jobs = await prisma.$queryRaw<{ data: Told }[]>`
    SELECT data FROM pgboss.job WHERE name = 'tell-mandate' ORDER BY created_on`
  for (const { data } of [...jobs, ...jobs]) await tellMandate.run(data)
  await prisma.$executeRaw`DELETE FROM pgboss.job WHERE name = 'tell-mandate'`
}

async function subjects(actor: SignedInActor): Promise<string[]> {
  const { language, messages } = await listEBoxMessages(actor, { view: 'inbox', pageSize: 50 }, now)
  return messages.map((message) => presentEBoxSubject(message, language))
}

describe('what becomes of a mandate', () => {
  it('reaches the e-Box of employer and office, each in its own language, once', async () => {
    const mandateId = await request()
    await runJobs()
    expect(await subjects(employer())).toEqual([
      'Mandat von Gasthof zur Linde GmbH beantragt bei Secrétariat Horizon ASBL',
    ])
    expect(await subjects(office())).toEqual(['Mandat demandé par Gasthof zur Linde GmbH à Secrétariat Horizon ASBL'])
    await saveMandateAnswer(office(), { mandateId, isAccepted: true }, now)
    await cancelMandate(employer(), { mandateId, endDate: day('2025-12-31') }, now)
    await cancelMandate(office(), { mandateId, endDate: null }, now)
    await runJobs()
    const kinds = (await prisma.eBoxMessage.findMany({ where: { mandateId } })).map(({ kind }) => kind)
    const each = ['mandateRequested', 'mandateAccepted', 'mandateEndSet', 'mandateEnded']
    expect(kinds.sort()).toEqual([...each, ...each].sort())
  })

  it('is told of a request that was declined, and of one that was withdrawn', async () => {
    await saveMandateAnswer(office(), { mandateId: await request(), isAccepted: false }, now)
    await cancelMandateRequest(employer(), await request(), now)
    await runJobs()
    const told = await subjects(employer())
    expect(told.filter((subject) => /abgelehnt|zurückgezogen/.test(subject))).toHaveLength(2)
  })

  it('opens with both names and the days, and is nobody else’s', async () => {
    const mandateId = await request()
    await runJobs()
    const [message] = await prisma.eBoxMessage.findMany({ where: { recipientId: world.employerId('horizon') } })
    const view = await readEBoxMessage(office(), message?.id ?? '', now)
    expect(view).toMatchObject({
      declarations: [],
      ticket: '',
      mandate: { mandateId, officeName: 'Secrétariat Horizon ASBL' },
    })
    await expect(readEBoxMessage(employer(), message?.id ?? '', now)).rejects.toThrow('no message')
  })
})

describe('the end of a mandate', () => {
  it('is told thirty days before and when it is there, once, however many clocks strike', async () => {
    const mandateId = await request()
    const accepted = { status: 'accepted', acceptedAt: now, endDate: at('2025-12-31') } as const
    await prisma.mandate.update({ where: { id: mandateId }, data: accepted })
    const kindsOn = async (date: string) => {
      await Promise.all([1, 2, 3].map(() => startEndNotices(at(date))))
      const found = await prisma.eBoxMessage.findMany({ where: { mandateId }, orderBy: { createdAt: 'asc' } })
      return found.map(({ kind }) => kind)
    }
    expect(await kindsOn('2025-11-30')).toEqual([])
    const soon = ['mandateEndsSoon', 'mandateEndsSoon']
    expect(await kindsOn('2025-12-01')).toEqual(soon)
    expect(await kindsOn('2025-12-31')).toEqual(soon)
    expect(await kindsOn('2026-01-01')).toEqual([...soon, 'mandateEnded', 'mandateEnded'])
    expect(await kindsOn('2026-01-02')).toHaveLength(4)
  })
})
