import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { listCancellable } from '@/lib/use-cases/bulk-cancellation/list-cancellable.ts'
import { readBulkCancellation } from '@/lib/use-cases/bulk-cancellation/read-bulk-cancellation.ts'
import { saveBulkPurge } from '@/lib/use-cases/bulk-cancellation/save-bulk-purge.ts'
import { startBulkCancellation } from '@/lib/use-cases/bulk-cancellation/start-bulk-cancellation.ts'
import { submitBulkCancellation } from '@/lib/use-cases/bulk-cancellation/submit-bulk-cancellation.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { aWage, now, World } from '../../support/world.ts'

const DAY = 86_400_000
let world: World
beforeAll(async () => {
  world = await World.plant()
})

let ids: string[] = []
let day = 0
/** Three accepted declarations of three workers, of one transmission; other days each time, so that none repeats another. */
beforeEach(async () => {
  const people: PersonKey[] = ['isabelle', 'laurine', 'yves']
  const startDate = `2024-12-${String(++day).padStart(2, '0')}`
  const wages = people.map((person, place) => aWage({ person, startDate, grossWageCents: 10_000 * (place + 1) }))
  ids = await declared(wages)
})

async function declared(wages: ReturnType<typeof aWage>[]): Promise<string[]> {
  const transmissionId = await world.transmit(wages)
  const where = { versions: { some: { transmissionId } } }
  const found = await prisma.wageDeclaration.findMany({ where, orderBy: { totalCents: 'asc' } })
  return found.map(({ id }) => id)
}

const range = { startDate: localDate.parse('2024-01-01'), endDate: localDate.parse('2024-12-31') }
const answer = { reason: 'duplicate', reasonText: '', count: '3' } as const
const start = async () => (await startBulkCancellation(world.actor(), ids, now)).bulkId
const statesOf = async (bulkId: string) => {
  const { lines } = await readBulkCancellation(world.actor(), bulkId, now)
  return lines.map(({ familyName, totalCents, state }) => `${familyName} ${totalCents} ${state}`)
}

async function decide(bulkId: string): Promise<string> {
  const { transmissionId } = await readBulkCancellation(world.actor(), bulkId, now)
  await validateTransmission(transmissionId ?? '', now)
  return transmissionId ?? ''
}

async function cancelAlone(declarationId: string) {
  const { shown } = await readDeclaration(world.actor(), declarationId, now)
  const cancellation = {
    declarationId,
    basedOnVersionId: shown.versionId,
    reason: 'duplicate',
    reasonText: '',
  } as const
  const cancelled = await cancelDeclaration(world.actor('paul'), cancellation, now)
  if (cancelled.kind !== 'received') throw new Error(cancelled.kind)
  return cancelled.transmissionId
}

describe('cancelling several declarations', () => {
  it('cancels each of them like one alone: history, counter, one message, one ticket, an entry for each', async () => {
    const before = await readWorker(world.actor(), world.workerId('laurine'), now)
    const bulkId = await start()
    expect(await statesOf(bulkId)).toEqual(['Brisart 30000 ready', 'Clarebout 10000 ready', 'Hennebert 20000 ready'])
    expect(await submitBulkCancellation(world.actor(), { bulkId, ...answer }, now)).toBe('sent')
    expect(new Set((await statesOf(bulkId)).map((line) => line.split(' ').at(-1)))).toEqual(new Set(['sent']))
    const transmissionId = await decide(bulkId)
    expect(new Set((await statesOf(bulkId)).map((line) => line.split(' ').at(-1)))).toEqual(new Set(['done']))
    for (const id of ids) {
      const { status, versions } = await readDeclaration(world.actor(), id, now)
      expect([status, versions[0]?.kind, versions[0]?.reason]).toEqual(['cancelled', 'cancellation', 'duplicate'])
    }
    const after = await readWorker(world.actor(), world.workerId('laurine'), now)
    expect((before.yearTotals[0]?.acceptedCents ?? 0) - (after.yearTotals[0]?.acceptedCents ?? 0)).toBe(20_000)
    const messages = await prisma.eBoxMessage.findMany({ where: { transmissionId } })
    expect(messages.map(({ kind }) => kind)).toEqual(['deleted'])
    expect(await prisma.receipt.count({ where: { transmissionId, workerCount: 3 } })).toBe(1)
    const accepted = { action: 'declaration.accept', subjectId: { in: ids } }
    // Once when they were declared, once when they were cancelled.
    expect(await prisma.auditEntry.count({ where: accepted })).toBe(6)
  })

  it('cancels the others when one was corrected, one is in processing or one is gone, and says why', async () => {
    const [first = '', second = '', third = ''] = ids
    const bulkId = await start()
    await validateTransmission(await cancelAlone(first), now)
    await cancelAlone(second)
    expect(await statesOf(bulkId)).toEqual([
      'Brisart 30000 ready',
      'Clarebout 10000 cancelled',
      'Hennebert 20000 processing',
    ])
    await submitBulkCancellation(world.actor(), { bulkId, ...answer }, now)
    await decide(bulkId)
    const outcome = ['Brisart 30000 done', 'Clarebout 10000 cancelled', 'Hennebert 20000 processing']
    expect(await statesOf(bulkId)).toEqual(outcome)
    expect((await readDeclaration(world.actor(), third, now)).status).toBe('cancelled')
    await validateTransmission(
      (await readDeclaration(world.actor(), second, now)).versions[0]?.transmissionId ?? '',
      now,
    )
    expect(await statesOf(bulkId), 'the outcome stays what it was').toEqual(outcome)
  })

  it('sends nothing when none of them can be cancelled any more', async () => {
    const bulkId = await start()
    for (const id of ids) await validateTransmission(await cancelAlone(id), now)
    await submitBulkCancellation(world.actor(), { bulkId, ...answer }, now)
    const { transmissionId, ticket, sentAt } = await readBulkCancellation(world.actor(), bulkId, now)
    expect([transmissionId, ticket, sentAt]).toEqual([null, null, now])
  })

  it('happens once, however often the question is answered, and by whom', async () => {
    const bulkId = await start()
    const asked = { bulkId, ...answer }
    const twice = [world.actor(), world.actor(), world.actor('paul')].map((actor) =>
      submitBulkCancellation(actor, asked, now),
    )
    expect(await Promise.all(twice)).toEqual(['sent', 'sent', 'sent'])
    const versions = { declarationId: { in: ids }, kind: 'cancellation' as const }
    expect(await prisma.wageDeclarationVersion.count({ where: versions })).toBe(3)
    expect(await submitBulkCancellation(world.actor(), { ...asked, count: 'x' }, now)).toBe('sent')
  })

  it('has one winner for each line when two questions name the same declarations', async () => {
    const [one, other] = [await start(), await start()]
    await Promise.all([one, other].map((bulkId) => submitBulkCancellation(world.actor(), { bulkId, ...answer }, now)))
    const states = [...(await statesOf(one)), ...(await statesOf(other))].map((line) => line.split(' ').at(-1))
    expect(states.toSorted()).toEqual(['processing', 'processing', 'processing', 'sent', 'sent', 'sent'])
  })

  it('keeps a wrong answer to be mended, and cancels nothing', async () => {
    const bulkId = await start()
    const wrong = { reason: 'other', reasonText: 'Payé deux fois', count: '2' } as const
    expect(await submitBulkCancellation(world.actor(), { bulkId, ...wrong }, now)).toBe('refused')
    expect((await readBulkCancellation(world.actor(), bulkId, now)).entered).toEqual(wrong)
    const { processingKind } = await readDeclaration(world.actor(), ids[0] ?? '', now)
    expect(processingKind).toBeNull()
  })

  it('is for who may cancel one, about his own declarations', async () => {
    const bulkId = await start()
    const anna = world.actor('anna', 'gasthof')
    const reader = { ...world.actor(), permissions: ['dimonaConsultation' as const] }
    await expect(startBulkCancellation(anna, ids, now)).rejects.toThrow(NotFound)
    await expect(startBulkCancellation(world.actor(), [...ids, bulkId], now)).rejects.toThrow(NotFound)
    await expect(readBulkCancellation(anna, bulkId, now)).rejects.toThrow(NotFound)
    await expect(submitBulkCancellation(anna, { bulkId, ...answer }, now)).rejects.toThrow(NotFound)
    await expect(submitBulkCancellation(reader, { bulkId, ...answer }, now)).rejects.toThrow(AccessRefused)
    await expect(listCancellable(reader, { range })).rejects.toThrow(AccessRefused)
    expect((await listCancellable(anna, { range })).rows).toEqual([])
  })

  it('is done by an office as long as its mandate stands', async () => {
    const office = world.actor('thomas', 'horizon', 'brasserie')
    const [employerId, officeId] = [world.employerId('brasserie'), world.employerId('horizon')]
    const say = (status: 'active' | 'ended') =>
      prisma.mandate.updateMany({ where: { employerId, officeId }, data: { status } })
    const { bulkId } = await startBulkCancellation(office, ids, now)
    await say('ended')
    await expect(submitBulkCancellation(office, { bulkId, ...answer }, now)).rejects.toThrow(AccessRefused)
    await say('active')
    expect(await submitBulkCancellation(office, { bulkId, ...answer }, now)).toBe('sent')
    const transmissionId = await decide(bulkId)
    expect(await prisma.eBoxMessage.count({ where: { transmissionId, recipientId: officeId } })).toBe(1)
  })

  it('is forgotten after thirty days', async () => {
    const bulkId = await start()
    await saveBulkPurge(new Date(now.getTime() + 30 * DAY))
    expect((await readBulkCancellation(world.actor(), bulkId, now)).lines).toHaveLength(3)
    await saveBulkPurge(new Date(now.getTime() + 30 * DAY + 1))
    await expect(readBulkCancellation(world.actor(), bulkId, now)).rejects.toThrow(NotFound)
  })
})

describe('what can be cancelled', () => {
  it('is what is accepted with nothing in processing: under the days, of a worker, by name, or of a transmission', async () => {
    const [first = '', second = '', third = ''] = ids
    const { transmissionId } = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { declarationId: first } })
    await cancelAlone(second)
    const listed = async (query: object) =>
      (await listCancellable(world.actor(), { range, ...query })).rows.map(({ declarationId }) => declarationId)
    expect((await listed({ transmissionId })).toSorted()).toEqual([first, third].toSorted())
    expect(await listed({ transmissionId, search: 'clare' })).toEqual([first])
    expect(await listed({ transmissionId, workerId: world.workerId('yves') })).toEqual([third])
    const elsewhere = { startDate: localDate.parse('2024-01-01'), endDate: localDate.parse('2024-11-30') }
    expect(await listed({ range: elsewhere })).toEqual([])
    expect(await listed({})).toEqual(expect.arrayContaining([first, third]))
  })
})
