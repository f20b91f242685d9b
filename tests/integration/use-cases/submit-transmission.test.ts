import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { isTicket } from '@/lib/domain/transmission/ticket.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import { receiveDeclarations } from '@/lib/use-cases/transmission/receive-declarations.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { typed, understood } from '@/prisma/scenarios/act.ts'
import { aCalculation, aQuality } from '../../factories/calculation.ts'
import { day, range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const december = (person: 'isabelle' | 'christophe' | 'yves' | 'laurine' | 'marc', cents = 100_000) =>
  person === 'christophe'
    ? aWage({ person, grossWageCents: cents, employerCategory: '597', workerType: 'whiteCollar' })
    : aWage({ person, grossWageCents: cents })

const countOf = async (transmissionId: string) => ({
  versions: await prisma.wageDeclarationVersion.count({ where: { transmissionId } }),
  messages: await prisma.eBoxMessage.count({ where: { transmissionId } }),
  submissions: await prisma.auditEntry.count({ where: { subjectId: transmissionId, action: 'transmission.submit' } }),
  jobs: (
    (await prisma.$queryRaw`
    SELECT 1 FROM pgboss.job WHERE name = 'decide-transmission' AND data ->> 'transmissionId' = ${transmissionId}`) as []
  ).length,
})

describe('sending a transmission', () => {
  it('gives a ticket at once, and shows every declaration in processing', async () => {
    const transmissionId = await world.enter([december('isabelle'), december('christophe')])
    const answer = await submitTransmission(world.actor(), transmissionId, now)
    expect(answer.kind === 'received' && isTicket(answer.ticket)).toBe(true)
    const receipt = await readReceipt(world.actor(), transmissionId)
    expect(receipt.workers.map(({ familyName, status }) => [familyName, status])).toEqual([
      ['Clarebout', 'processing'],
      ['Van Houdt', 'processing'],
    ])
    expect(receipt.submittedByName).toBe('Nathalie Servais')
    expect(await countOf(transmissionId)).toEqual({ versions: 2, messages: 0, submissions: 1, jobs: 1 })
  })

  it('is accepted by the decision, and two workers accepted together are one message', async () => {
    const transmissionId = await world.transmit([december('yves'), december('marc')])
    const receipt = await readReceipt(world.actor(), transmissionId)
    expect(receipt.status).toBe('done')
    expect(receipt.workers.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    expect(await countOf(transmissionId)).toEqual({ versions: 2, messages: 1, submissions: 1, jobs: 1 })
    const versions = await prisma.wageDeclarationVersion.findMany({ where: { transmissionId } })
    expect(versions.every((version) => version.ticket !== null && isTicket(version.ticket))).toBe(true)
    expect(versions[0]?.parameterDates).toMatchObject({ annualCeiling: '2024-01-01' })
  })

  it('answers with the same ticket when it is sent twice', async () => {
    const transmissionId = await world.enter([december('laurine', 90_000)])
    const first = await submitTransmission(world.actor(), transmissionId, now)
    const second = await submitTransmission(world.actor('paul'), transmissionId, now)
    expect(second).toEqual(first)
    expect(await countOf(transmissionId)).toEqual({ versions: 1, messages: 0, submissions: 1, jobs: 1 })
  })

  it('is one transmission when twenty requests send it at the same moment', async () => {
    const transmissionId = await world.enter([december('laurine', 80_000)])
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submitTransmission(world.actor(), transmissionId, now)),
    )
    expect(new Set(answers.map((answer) => answer.kind === 'received' && answer.ticket)).size).toBe(1)
    expect(await countOf(transmissionId)).toEqual({ versions: 1, messages: 0, submissions: 1, jobs: 1 })
  })

  it('counts every declaration of one worker in the overview when twenty transmissions arrive together', async () => {
    const workerId = world.workerId('yves')
    const days = Array.from({ length: 20 }, (_, place) => `2024-11-${String(place + 1).padStart(2, '0')}`)
    const receipts = await Promise.all(
      days.map((date) => {
        const calculationPeriod = range(date, date)
        const qualities = [aQuality({ validityPeriod: calculationPeriod })]
        const calculation = aCalculation({ calculationPeriod, calculationDate: day('2024-12-31'), qualities })
        return receiveDeclarations(world.actor(), { channel: 'web', declarations: [{ workerId, calculation }] }, now)
      }),
    )
    const rowOfYves = () => prisma.overviewRow.findFirstOrThrow({ where: { workerId, year: 2024 } })
    const received = await rowOfYves()
    expect(received.processingCount).toBe(20)
    await Promise.all(receipts.map(({ transmissionId }) => validateTransmission(transmissionId, now)))
    const decided = await rowOfYves()
    expect([decided.processingCount, decided.acceptedCount]).toEqual([0, received.acceptedCount + 20])
  })

  it('receives nothing while a worker is incomplete, and says which', async () => {
    const wage = december('isabelle')
    const transmissionId = await world.enter([wage, december('christophe')])
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    const lineId = lines[0]?.lineId ?? ''
    const wages = { ...understood(wage), qualities: [] }
    const change = { entered: { ...typed(wage), qualities: [] }, wages, revision: 1, editorId: 'scenario' }
    await saveDraftLine(world.actor(), lineId, change, now)
    const answer = await submitTransmission(world.actor(), transmissionId, now)
    expect(answer).toEqual({ kind: 'incomplete', lineIds: [lineId] })
    expect(await countOf(transmissionId)).toEqual({ versions: 0, messages: 0, submissions: 0, jobs: 0 })
  })

  it('asks for a tick when the same declaration was sent before, and records the tick', async () => {
    const wage = aWage({ person: 'marc', startDate: '2024-10-01', endDate: '2024-10-31', grossWageCents: 30_000 })
    await world.transmit([wage])
    const transmissionId = await world.enter([wage])
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    const lineId = lines[0]?.lineId ?? ''
    expect(await submitTransmission(world.actor(), transmissionId, now)).toEqual({
      kind: 'unconfirmed',
      lineIds: [lineId],
    })
    await saveConfirmedWarnings(world.actor(), { transmissionId, confirmed: [{ lineId, codes: ['90501-272'] }] }, now)
    expect((await submitTransmission(world.actor(), transmissionId, now)).kind).toBe('received')
    const version = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId } })
    expect(version.confirmedWarnings).toEqual(['90501-272'])
  })

  it('forgets the tick when the amounts change after it', async () => {
    const wage = aWage({ person: 'marc', startDate: '2024-10-01', endDate: '2024-10-31', grossWageCents: 30_000 })
    const transmissionId = await world.enter([wage])
    const lineId = (await readDraft(world.actor(), transmissionId, now)).lines[0]?.lineId ?? ''
    await saveConfirmedWarnings(world.actor(), { transmissionId, confirmed: [{ lineId, codes: ['90501-272'] }] }, now)
    const other = { ...wage, grossWageCents: 31_000 }
    const change = { entered: typed(other), wages: understood(other), revision: 1, editorId: 'scenario' }
    await saveDraftLine(world.actor(), lineId, change, now)
    const draft = await readDraft(world.actor(), transmissionId, now)
    expect(draft.lines[0]?.confirmedWarnings).toEqual([])
  })
})
