import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { receiveDeclarations } from '@/lib/use-cases/transmission/receive-declarations.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aCalculation, aQuality } from '../../factories/calculation.ts'
import { day, range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const asOwner = (sql: string) => withClient(process.env.DATABASE_OWNER_URL ?? '', (client) => client.query(sql))

const versionOf = (transmissionId: string) =>
  prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId } })

const december = range('2024-12-01', '2024-12-31')
const decemberCalculation = (reference: string) =>
  aCalculation({
    calculationPeriod: december,
    calculationDate: day('2024-12-31'),
    payslipReference: reference,
    qualities: [aQuality({ validityPeriod: december })],
  })

describe('deciding a transmission', () => {
  it('changes nothing when it happens twice', async () => {
    const transmissionId = await world.transmit([aWage({ person: 'laurine' })])
    const before = await versionOf(transmissionId)
    const audits = await prisma.auditEntry.count()
    await validateTransmission(transmissionId, new Date('2025-01-04T09:00:00Z'))
    expect(await versionOf(transmissionId)).toEqual(before)
    expect(await prisma.auditEntry.count()).toBe(audits)
    expect(await prisma.eBoxMessage.count({ where: { transmissionId } })).toBe(1)
  })

  it('happens once when several workers try at the same moment', async () => {
    const transmissionId = await world.send([aWage({ person: 'isabelle', grossWageCents: 70_000 })])
    await Promise.all(Array.from({ length: 8 }, () => validateTransmission(transmissionId, now)))
    const { declarationId, status } = await versionOf(transmissionId)
    const decisions = { subjectId: declarationId, action: 'declaration.accept' }
    expect(status).toBe('accepted')
    expect(await prisma.auditEntry.count({ where: decisions })).toBe(1)
    expect(await prisma.eBoxMessage.count({ where: { transmissionId } })).toBe(1)
  })

  it('leaves everything undecided when the message cannot be written, and decides it at the next attempt', async () => {
    const transmissionId = await world.send([aWage({ person: 'marc', grossWageCents: 60_000 })])
    await asOwner(`ALTER TABLE "EBoxMessage" ADD CONSTRAINT disk_is_full CHECK ("kind" <> 'accepted') NOT VALID`)
    await expect(validateTransmission(transmissionId, now)).rejects.toThrow()
    const undecided = await versionOf(transmissionId)
    await asOwner(`ALTER TABLE "EBoxMessage" DROP CONSTRAINT disk_is_full`)
    expect([undecided.status, undecided.ticket, undecided.decidedAt]).toEqual(['processing', null, null])
    await validateTransmission(transmissionId, now)
    expect((await versionOf(transmissionId)).status).toBe('accepted')
    expect(await prisma.eBoxMessage.count({ where: { transmissionId } })).toBe(1)
  })

  it('refuses a declaration whose category ended between sending and deciding, and says which rule', async () => {
    const transmissionId = await world.send([
      aWage({ person: 'christophe', employerCategory: '597', workerType: 'whiteCollar' }),
    ])
    const entry = { employerId: world.employerId('brasserie'), employerCategory: '597' }
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: new Date('2024-11-30') } })
    await validateTransmission(transmissionId, now)
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: null } })
    const { declarationId } = await versionOf(transmissionId)
    const view = await readDeclaration(world.actor(), declarationId, now)
    expect(view.status).toBe('refused')
    expect(view.shown.anomalies.map(({ code, severity }) => [code, severity])).toContainEqual(['00036-051', 'blocking'])
    const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId } })
    expect(message.kind).toBe('refused')
  })

  it('counts lateness from the day of receipt, not from the day of the decision', async () => {
    const transmissionId = await world.send([aWage({ person: 'yves', grossWageCents: 50_000 })])
    await validateTransmission(transmissionId, new Date('2025-03-01T09:00:00Z'))
    expect((await versionOf(transmissionId)).anomalies).toEqual([])
  })

  it('accepts the first of two declarations with one payslip reference and refuses the second', async () => {
    const workerId = world.workerId('marc')
    const declarations = [
      { workerId, calculation: decemberCalculation('same') },
      { workerId, calculation: { ...decemberCalculation('same'), calculationDate: day('2024-12-30') } },
    ]
    const { transmissionId } = await receiveDeclarations(world.actor(), { channel: 'batch', declarations }, now)
    await validateTransmission(transmissionId, now)
    const versions = await prisma.wageDeclarationVersion.findMany({ where: { transmissionId }, orderBy: { id: 'asc' } })
    expect(versions.map(({ status }) => status)).toEqual(['accepted', 'refused'])
    expect(JSON.stringify(versions[1]?.anomalies)).toContain('00222-272')
  })

  it('accepts with a remark a declaration without Dimona, and the message says so', async () => {
    const declarations = [{ workerId: world.workerId('dieter'), calculation: decemberCalculation('no-dimona') }]
    const { transmissionId } = await receiveDeclarations(world.actor(), { channel: 'rest', declarations }, now)
    await validateTransmission(transmissionId, now)
    const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId } })
    expect(message.kind).toBe('acceptedWithRemarks')
    expect(JSON.stringify((await versionOf(transmissionId)).anomalies)).toContain('00024-152')
  })

  it('writes to the e-Box of the office that acted, and never to that of its client', async () => {
    const office = world.actor('thomas', 'horizon', 'brasserie')
    const transmissionId = await world.transmit([aWage({ person: 'laurine', grossWageCents: 12_300 })], office)
    const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId } })
    expect(message.recipientId).toBe(world.employerId('horizon'))
    const listed = await listEBoxMessages(office, { view: 'inbox', pageSize: 10 }, now)
    expect(listed.messages.map(({ employerName }) => employerName)).toEqual(['Brasserie du Canal SRL'])
    expect(listed.messages[0]?.initials).toEqual(['L.H.'])
  })

  it('says that a transmission is unknown instead of trying for ever', async () => {
    await expect(validateTransmission('01937d3c-0000-7000-8000-000000000009', now)).rejects.toBeInstanceOf(NotFound)
  })
})
