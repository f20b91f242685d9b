import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import { LANES } from '@/lib/domain/batch/set-progress.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { generatedSsins } from '@/prisma/scenarios/clients.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { day, range } from '../../factories/values.ts'
import {
  aFile,
  codesOf,
  giveSenderNumber,
  plantDimona,
  received,
  sumByWorker,
  thousandForms,
  treatSet,
  wagesOf,
} from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
  await plantDimona(world, ['isabelle', 'laurine', 'marc', 'yves'])
})

const find = (payslipReference: string) =>
  prisma.wageDeclaration.findFirstOrThrow({
    where: { payslipReference },
    include: { versions: { orderBy: { number: 'asc' } } },
  })
const ssinOf = (person: PersonKey) => people[person].ssin

describe('a set of files', () => {
  it('is decided Form by Form; one that is refused stops no other, and can be corrected', async () => {
    const { setId, answers } = await treatSet(
      world.actor(),
      aFile(
        { payslipReference: 'a1' },
        { payslipReference: 'a2', ssin: '91112499974' },
        { payslipReference: null },
        { payslipReference: 'a4', wages: wagesOf(1000_00, undefined, '017') },
        { payslipReference: 'a5', ssin: ssinOf('marc') },
      ),
    )
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'refused', 'refused', 'accepted'])
    expect(codesOf(answers)).toEqual([[], ['00024-004', '00024-152'], ['00222-001', '90501-272'], ['00036-051'], []])
    const first = await find('a1')
    expect([first.status, first.totalCents]).toEqual(['accepted', 1050_00])
    expect([first.versions[0]?.id, first.versions[0]?.ticket]).toEqual([first.acceptedVersionId, answers[0]?.ticket])
    const set = await prisma.batchSet.findUniqueOrThrow({ where: { id: setId } })
    expect(set).toMatchObject({ status: 'done', formCount: 5, acceptedCount: 2, remarkedCount: 0, refusedCount: 3 })
    const pencil = await startCorrection(world.actor(), answers[3]?.declarationId ?? '', received)
    expect(pencil.ok).toBe(true)
  })

  it('tells its sender in one receipt and one result', async () => {
    const { setId } = await treatSet(world.actor(), aFile({ payslipReference: 'b1', ssin: ssinOf('laurine') }))
    const messages = await prisma.eBoxMessage.findMany({
      where: { transmissionId: setId },
      orderBy: { createdAt: 'asc' },
    })
    expect(messages.map(({ kind, recipientId }) => [kind, recipientId])).toEqual([
      ['batchReceipt', world.employerId('brasserie')],
      ['batchResult', world.employerId('brasserie')],
    ])
    expect(messages[1]?.facts).toMatchObject({ forms: { formCount: 1, acceptedCount: 1, refusedCount: 0 } })
  })

  it('holds a thousand declarations and one bad one: lists, counters and audit log say what the file says', async () => {
    const forms = thousandForms('c')
    const bad = forms[500]
    if (!bad) throw new Error('a thousand Forms')
    const { setId, answers } = await treatSet(world.actor(), [
      ...forms.slice(0, 500),
      { ...bad, ssin: '00000000000' },
      ...forms.slice(501),
    ])
    expect(answers.filter(({ outcome }) => outcome === 'refused').map(({ formNumber }) => formNumber)).toEqual([501])
    expect(answers.filter(({ outcome }) => outcome === 'remarked').length).toBe(999)
    const expected = sumByWorker(forms.filter((form) => form !== bad))
    const rows = await prisma.wageDeclaration.findMany({
      where: { versions: { some: { transmissionId: setId } } },
      include: { worker: { include: { person: true } } },
    })
    const sums = new Map<string, number>()
    const ssinOfRow = ({ workerId, worker }: (typeof rows)[number]) => openSsin(workerId, worker.person.ssinSealed)
    for (const row of rows) sums.set(ssinOfRow(row), (sums.get(ssinOfRow(row)) ?? 0) + row.totalCents)
    expect(sums).toEqual(expected)
    const [someone] = rows
    if (!someone) throw new Error('nobody was declared')
    const counter = await readCounter(
      { ...world.worker('isabelle'), workerId: someone.workerId },
      2025,
      day('2025-03-03'),
    )
    expect(counter.counter.totalCents).toBe(expected.get(ssinOfRow(someone)))
    const listed = await prisma.overviewRow.aggregate({
      where: { workerId: { in: rows.map(({ workerId }) => workerId) }, year: 2025 },
      _sum: { acceptedCount: true, processingCount: true },
    })
    expect(listed._sum).toEqual({ acceptedCount: 999, processingCount: 0 })
    const entries = await prisma.auditEntry.findMany({ where: { subjectId: setId }, orderBy: { number: 'asc' } })
    const eachLane = LANES.map(() => 'batchSet.decide')
    expect(entries.map(({ action }) => action)).toEqual(['batchSet.receive', ...eachLane, 'batchSet.finish'])
    const named = entries.slice(1, -1).flatMap(({ after }) => (after as { declarations: unknown[] }).declarations)
    expect(named).toHaveLength(999)
  })
})

describe('modifications and cancellations by reference', () => {
  it('replace and end what was accepted, in the file that brought it or in a later one', async () => {
    const worker = { ssin: ssinOf('laurine') }
    const { answers } = await treatSet(
      world.actor(),
      aFile(
        { ...worker, payslipReference: 'd1', wages: wagesOf(700_00) },
        { ...worker, payslipReference: 'd1', wages: wagesOf(800_00), kind: 'modification' },
        { ...worker, payslipReference: 'd2', wages: wagesOf(300_00) },
        { ...worker, payslipReference: 'd2', wages: null, kind: 'cancellation' },
      ),
    )
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array(4).fill('accepted'))
    const [modified, cancelled] = [await find('d1'), await find('d2')]
    expect([modified.status, modified.totalCents, modified.versions.length]).toEqual(['accepted', 850_00, 2])
    expect([cancelled.status, cancelled.acceptedVersionId]).toEqual(['cancelled', null])
    await treatSet(world.actor(), aFile({ ...worker, payslipReference: 'd1', wages: null, kind: 'cancellation' }))
    expect((await find('d1')).versions.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'original'],
      [2, 'modification'],
      [3, 'cancellation'],
    ])
    const rows = await prisma.overviewRow.findFirst({ where: { workerId: world.workerId('laurine'), year: 2025 } })
    expect(rows?.acceptedCount).toBe(1)
  })

  it('are refused when there is nothing to change, when it was cancelled, or while something waits', async () => {
    const worker = { ssin: ssinOf('yves'), kind: 'cancellation' as const, wages: null }
    await treatSet(
      world.actor(),
      aFile({ ssin: worker.ssin, payslipReference: 'e1' }, { ssin: worker.ssin, payslipReference: 'e2' }),
    )
    const { id } = await find('e2')
    const waiting = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { declarationId: id } })
    await prisma.wageDeclaration.update({ where: { id }, data: { processingVersionId: waiting.id } })
    const { answers } = await treatSet(
      world.actor(),
      aFile(
        { ...worker, payslipReference: 'e9' },
        { ...worker, payslipReference: 'e1' },
        { ...worker, payslipReference: 'e1' },
        { ...worker, payslipReference: 'e2' },
        { ...worker, payslipReference: 'e1', ssin: ssinOf('marc') },
      ),
    )
    expect(codesOf(answers)).toEqual([['00222-234'], [], ['00222-241'], ['00222-180'], ['00222-234']])
  })

  it('leave the accepted version in force when they are refused by another rule', async () => {
    const worker = { ssin: ssinOf('marc') }
    await treatSet(world.actor(), aFile({ ...worker, payslipReference: 'f1', wages: wagesOf(610_00) }))
    const change = {
      ...worker,
      payslipReference: 'f1',
      wages: wagesOf(620_00, undefined, '017'),
      kind: 'modification' as const,
    }
    const { answers } = await treatSet(world.actor(), aFile(change))
    expect(codesOf(answers)).toEqual([['00036-051']])
    const kept = await find('f1')
    expect([kept.status, kept.totalCents, kept.versions.map(({ status }) => status)]).toEqual([
      'accepted',
      660_00,
      ['accepted', 'refused'],
    ])
  })
})

describe('what is legal', () => {
  it('without Dimona is accepted with a remark, also for a number that nobody bore here before', async () => {
    const { answers } = await treatSet(
      world.actor(),
      aFile(
        { payslipReference: 'g1', ssin: ssinOf('dieter') },
        { payslipReference: 'g2', ssin: generatedSsins('1999-01-01').next().value },
      ),
    )
    expect(codesOf(answers)).toEqual([['00024-152'], ['00024-152']])
    expect(answers.map(({ outcome }) => outcome)).toEqual(['remarked', 'remarked'])
    expect((await find('g1')).status).toBe('accepted')
  })

  it('overlaps: blue-collar for January beside white-collar for five days of it, both accepted and counted', async () => {
    const days = range('2025-01-06', '2025-01-10')
    const blue = wagesOf(900_00, range('2025-01-01', '2025-01-31'))
    const white = wagesOf(200_00, days)
    const qualities = white.qualities.map((quality) => ({ ...quality, workerType: 'whiteCollar' as const }))
    const worker = { ssin: ssinOf('isabelle') }
    const { answers } = await treatSet(
      world.actor(),
      aFile(
        { ...worker, payslipReference: 'h1', wages: blue },
        { ...worker, payslipReference: 'h2', wages: { ...white, qualities } },
      ),
    )
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
    const { counter } = await readCounter(world.worker('isabelle'), 2025, day('2025-03-03'))
    const declared = await prisma.wageDeclaration.aggregate({
      where: {
        workerId: world.workerId('isabelle'),
        acceptedVersionId: { not: null },
        calculationStartDate: { gte: new Date('2025-01-01') },
      },
      _sum: { totalCents: true },
    })
    expect(counter.totalCents).toBe(declared._sum.totalCents)
    expect(counter.totalCents).toBeGreaterThanOrEqual(1200_00)
  })
})
