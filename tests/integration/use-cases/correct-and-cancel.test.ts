import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { understandCalculation } from '@/lib/use-cases/draft/prefill.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

async function declared(wage = aWage()): Promise<string> {
  const transmissionId = await world.transmit([wage])
  return (await prisma.wageDeclaration.findFirstOrThrow({ where: { versions: { some: { transmissionId } } } })).id
}

/** Takes the pencil. */
async function started(declarationId: string, person?: 'paul') {
  const draft = await startCorrection(world.actor(person), declarationId, now)
  if (!draft.ok) throw new Error(JSON.stringify(draft.anomalies))
  return draft.value
}

/** Takes the pencil and types another amount. */
async function retyped(declarationId: string, grossWageCents: number, reason: 'typingError' | null = 'typingError') {
  const draft = await started(declarationId)
  const line = await readDraftLine(world.actor(), draft.lineId, now)
  const calculation = line.calculation ?? line.correction?.before
  if (!calculation) throw new Error('a correction begins with a calculation')
  const qualities = calculation.qualities.map((quality) => ({
    ...quality,
    grossWageCents: grossWageCents as EuroCents,
  }))
  const wages = understandCalculation({ ...calculation, qualities })
  const entered = {
    ...line.entered,
    qualities: line.entered.qualities.map((quality) => ({ ...quality, grossWage: String(grossWageCents / 100) })),
  }
  const change = { entered, wages, revision: line.revision, editorId: 'page', ...(reason ? { reason } : {}) }
  await saveDraftLine(world.actor(), draft.lineId, change, now)
  return draft
}

const kindOf = async (transmissionId: string) =>
  (await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId } })).kind

describe('correcting a declaration', () => {
  it('begins with what was sent, and finds the draft of whoever took the pencil first', async () => {
    const declarationId = await declared()
    const draft = await started(declarationId)
    expect(await started(declarationId, 'paul')).toEqual(draft)
    const line = await readDraftLine(world.actor(), draft.lineId, now)
    expect(line.entered).toMatchObject({ calculationStartDate: '01/12/2024', calculationDate: '31/12/2024' })
    expect(line.entered.qualities[0]).toMatchObject({
      employerCategory: '210',
      grossWage: '1000',
      hasOwnValidity: false,
    })
    expect(line.correction?.before.qualities[0]?.grossWageCents).toBe(100_000)
  })

  it('leaves the accepted version in force until the new one is accepted, then replaces it', async () => {
    const declarationId = await declared(aWage({ person: 'laurine' }))
    const { transmissionId } = await retyped(declarationId, 110_000)
    expect((await submitTransmission(world.actor(), transmissionId, now)).kind).toBe('received')
    const during = await readDeclaration(world.actor(), declarationId, now)
    expect([during.status, during.processingKind, during.shown.totalCents]).toEqual([
      'accepted',
      'modification',
      100_000,
    ])
    await validateTransmission(transmissionId, now)
    const after = await readDeclaration(world.actor(), declarationId, now)
    expect([after.status, after.processingKind, after.shown.totalCents]).toEqual(['accepted', null, 110_000])
    expect(after.versions.map(({ number, kind, reason }) => [number, kind, reason])).toEqual([
      [2, 'modification', 'typingError'],
      [1, 'original', null],
    ])
    expect(await kindOf(transmissionId)).toBe('modified')
  })

  it('keeps the accepted version when the correction is refused, and tells why', async () => {
    const declarationId = await declared(aWage({ person: 'marc' }))
    const { transmissionId } = await retyped(declarationId, 120_000)
    await submitTransmission(world.actor(), transmissionId, now)
    const entry = { employerId: world.employerId('brasserie'), employerCategory: '210' }
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: new Date('2024-11-30') } })
    await validateTransmission(transmissionId, now)
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: null } })
    const view = await readDeclaration(world.actor(), declarationId, now)
    expect([view.status, view.shown.totalCents]).toEqual(['accepted', 100_000])
    expect(view.refusedChange?.anomalies.map(({ code }) => code)).toContain('00036-051')
    expect(await kindOf(transmissionId)).toBe('refused')
  })

  it('asks why', async () => {
    const declarationId = await declared(aWage({ person: 'yves', grossWageCents: 42_000 }))
    const { transmissionId, lineId } = await retyped(declarationId, 43_000, null)
    expect(await submitTransmission(world.actor(), transmissionId, now)).toEqual({
      kind: 'incomplete',
      lineIds: [lineId],
    })
  })

  it('is not sent when it changes nothing', async () => {
    const declarationId = await declared(aWage({ person: 'yves', grossWageCents: 44_000 }))
    const { transmissionId, lineId } = await retyped(declarationId, 44_000)
    expect(await submitTransmission(world.actor(), transmissionId, now)).toEqual({ kind: 'unchanged', lineId })
  })

  it('is not sent when the declaration was changed by somebody else meanwhile', async () => {
    const declarationId = await declared(aWage({ person: 'yves', grossWageCents: 45_000 }))
    const { transmissionId, lineId } = await retyped(declarationId, 46_000)
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const basedOn = { declarationId, basedOnVersionId: shown.versionId, reason: 'notWorked' as const, reasonText: '' }
    await cancelDeclaration(world.actor('paul'), basedOn, now)
    expect(await submitTransmission(world.actor(), transmissionId, now)).toEqual({ kind: 'stale', lineId })
  })

  it('is impossible while another change is in processing', async () => {
    const declarationId = await declared(aWage({ person: 'yves', grossWageCents: 47_000 }))
    const { transmissionId } = await retyped(declarationId, 48_000)
    await submitTransmission(world.actor(), transmissionId, now)
    expect(await startCorrection(world.actor(), declarationId, now)).toMatchObject({
      ok: false,
      anomalies: [{ code: '00222-180' }],
    })
  })

  it('of a refused one is sent anew under the same declaration', async () => {
    const entry = { employerId: world.employerId('brasserie'), employerCategory: '597' }
    const wage = aWage({ person: 'christophe', employerCategory: '597', workerType: 'whiteCollar' })
    const sent = await world.send([wage])
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: new Date('2024-11-30') } })
    await validateTransmission(sent, now)
    await prisma.directoryEntry.updateMany({ where: entry, data: { endDate: null } })
    const where = { versions: { some: { transmissionId: sent } } }
    const { id, status } = await prisma.wageDeclaration.findFirstOrThrow({ where })
    expect(status).toBe('refused')
    const { transmissionId } = await retyped(id, 99_000)
    expect((await submitTransmission(world.actor(), transmissionId, now)).kind).toBe('received')
    expect((await readDeclaration(world.actor(), id, now)).status).toBe('processing')
    await validateTransmission(transmissionId, now)
    const view = await readDeclaration(world.actor(), id, now)
    expect([view.status, view.shown.totalCents]).toEqual(['accepted', 99_000])
    expect(view.versions.map(({ kind, status: outcome }) => [kind, outcome])).toEqual([
      ['original', 'accepted'],
      ['original', 'refused'],
    ])
    expect(await kindOf(transmissionId)).toBe('accepted')
  })
})

describe('cancelling a declaration', () => {
  const reasons = { reason: 'other' as const, reasonText: 'Payé deux fois' }

  it('takes it out of lists and totals once accepted, and keeps it readable', async () => {
    const declarationId = await declared(aWage({ person: 'isabelle', grossWageCents: 33_000 }))
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const before = await readWorker(world.actor(), world.workerId('isabelle'), now)
    const cancellation = { declarationId, basedOnVersionId: shown.versionId, ...reasons }
    const answer = await cancelDeclaration(world.actor(), cancellation, now)
    if (answer.kind !== 'received') throw new Error(answer.kind)
    expect((await readDeclaration(world.actor(), declarationId, now)).processingKind).toBe('cancellation')
    await validateTransmission(answer.transmissionId, now)
    const after = await readWorker(world.actor(), world.workerId('isabelle'), now)
    expect(after.declarations.map((each) => each.declarationId)).not.toContain(declarationId)
    expect(after.cancelled.map((each) => [each.declarationId, each.shown.totalCents])).toContainEqual([
      declarationId,
      33_000,
    ])
    expect(after.cancelled[0]?.versions[0]).toMatchObject({ kind: 'cancellation', ...reasons })
    expect((before.yearTotals[0]?.acceptedCents ?? 0) - (after.yearTotals[0]?.acceptedCents ?? 0)).toBe(33_000)
    expect(await kindOf(answer.transmissionId)).toBe('deleted')
  })

  it('asks why, and for words when the reason is another', async () => {
    const declarationId = await declared(aWage({ person: 'isabelle', grossWageCents: 34_000 }))
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const based = { declarationId, basedOnVersionId: shown.versionId }
    const without = await cancelDeclaration(world.actor(), { ...based, reason: null, reasonText: '' }, now)
    const wordless = await cancelDeclaration(world.actor(), { ...based, reason: 'other', reasonText: ' ' }, now)
    expect(without).toMatchObject({ kind: 'refused', anomalies: [{ path: 'reason' }] })
    expect(wordless).toMatchObject({ kind: 'refused', anomalies: [{ path: 'reasonText' }] })
  })

  it('answers stale when another version is in force, and refuses twice the same', async () => {
    const declarationId = await declared(aWage({ person: 'isabelle', grossWageCents: 35_000 }))
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const { transmissionId } = await retyped(declarationId, 36_000)
    await submitTransmission(world.actor(), transmissionId, now)
    await validateTransmission(transmissionId, now)
    const stale = { declarationId, basedOnVersionId: shown.versionId, ...reasons }
    expect(await cancelDeclaration(world.actor(), stale, now)).toEqual({ kind: 'stale' })
    const current = await readDeclaration(world.actor(), declarationId, now)
    const right = { ...stale, basedOnVersionId: current.shown.versionId }
    expect((await cancelDeclaration(world.actor(), right, now)).kind).toBe('received')
    expect(await cancelDeclaration(world.actor(), right, now)).toMatchObject({
      kind: 'refused',
      anomalies: [{ code: '00222-180' }],
    })
  })

  it('has exactly one winner when correction and cancellation arrive together', async () => {
    const declarationId = await declared(aWage({ person: 'isabelle', grossWageCents: 37_000 }))
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const { transmissionId } = await retyped(declarationId, 38_000)
    const cancellation = { declarationId, basedOnVersionId: shown.versionId, ...reasons }
    const answers = await Promise.all([
      submitTransmission(world.actor(), transmissionId, now),
      cancelDeclaration(world.actor('paul'), cancellation, now),
    ])
    expect(answers.filter((answer) => answer.kind === 'received')).toHaveLength(1)
    const open = { declarationId, status: 'processing' as const }
    expect(await prisma.wageDeclarationVersion.count({ where: open })).toBe(1)
  })
})
