import { beforeAll, describe, expect, it } from 'vitest'
import { recognizeRows } from '@/lib/channels/import/recognize-rows.ts'
import { understandRows } from '@/lib/channels/import/understand-rows.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { computeSyntheticSsin } from '@/lib/domain/identifiers/ssin.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { checkImportedLines } from '@/lib/use-cases/import/check-imported-lines.ts'
import { listImportableWorkers } from '@/lib/use-cases/import/list-importable-workers.ts'
import { readWageImport } from '@/lib/use-cases/import/read-wage-import.ts'
import { saveImportedLines } from '@/lib/use-cases/import/save-imported-lines.ts'
import { saveImportsPurge } from '@/lib/use-cases/import/save-imports-purge.ts'
import { startWageImport } from '@/lib/use-cases/import/start-wage-import.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { day, range } from '../../factories/values.ts'
import { now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const titles = ['NISS', 'Nom', 'Date de calcul', 'Catégorie', 'Type', 'Salaire brut']
const rowOf = (ssin: string, wage: string, category = '210') => [ssin, '', '02/01/2025', category, 'ouvrier', wage]

const draftFor = async () => {
  const entered = { startDate: '01/12/2024', endDate: '31/12/2024' }
  const parsed = range('2024-12-01', '2024-12-31')
  return (await startTransmission(world.actor(), { entered, parsed }, new Date(now.getTime() + ++moment * 60_000)))
    .transmissionId
}
let moment = 0

/** Hands rows in, and gives what the preview is made of. */
async function handIn(transmissionId: string, rows: string[][], actor: EmployerActor = world.actor()) {
  const raw = [titles, ...rows].map((cells, place) => ({ number: place + 1, cells }))
  const sheet = recognizeRows(raw, { language: 'fr', fileName: 'a.csv' })
  const contentDigest = JSON.stringify(rows)
  const { importId } = await startWageImport(actor, transmissionId, { sheet, contentDigest }, now)
  const view = await readWageImport(actor, { transmissionId, importId }, now)
  const lines = understandRows(view.sheet, view.nothingYet)
  const verdicts = await checkImportedLines(actor, transmissionId, lines, now)
  const takeOver = (isWithWrong: boolean, revision = view.revision) =>
    saveImportedLines(actor, { transmissionId, importId, lines, isWithWrong, revision }, now)
  return { importId, view, verdicts, takeOver }
}

const { isabelle, christophe, laurine, fatima } = people
const draftOf = (transmissionId: string) => readDraft(world.actor(), transmissionId, now)

describe('an import', () => {
  it('changes nothing in the draft before it is taken over; then the right lines are there, chosen or not before', async () => {
    const transmissionId = await draftFor()
    await chooseWorkers(world.actor(), transmissionId, [world.workerId('isabelle')], now)
    const { verdicts, takeOver } = await handIn(transmissionId, [
      rowOf(isabelle.ssin, '1000,50'),
      rowOf(christophe.ssin, '900', '597').with(4, 'employé'),
      rowOf(laurine.ssin, '12,345'),
    ])
    expect(
      verdicts.map(({ lineId, anomalies }) => [
        lineId !== null,
        anomalies.filter((each) => each.severity === 'blocking').map(({ path }) => path),
      ]),
    ).toEqual([
      [true, []],
      [false, []],
      [false, ['qualities.0.grossWageCents']],
    ])
    expect((await draftOf(transmissionId)).lines.map(({ isStarted }) => isStarted)).toEqual([false])
    expect(await takeOver(false)).toEqual({ kind: 'taken', takenCount: 2 })
    const { lines } = await draftOf(transmissionId)
    expect(lines.map(({ worker, totalCents, isComplete }) => [worker.workerId, totalCents, isComplete])).toEqual([
      [world.workerId('isabelle'), 100_050, true],
      [world.workerId('christophe'), 90_000, true],
    ])
  })

  it('takes wrong lines over as typed, to be corrected in the form', async () => {
    const transmissionId = await draftFor()
    const { takeOver } = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000'), rowOf(laurine.ssin, '12,345')])
    expect(await takeOver(true)).toEqual({ kind: 'taken', takenCount: 2 })
    const { lines } = await draftOf(transmissionId)
    const wrong = lines.find(({ isComplete }) => !isComplete)
    const { entered } = await readDraftLine(world.actor(), wrong?.lineId ?? '', now)
    expect(entered.qualities[0]?.grossWage).toBe('12,345')
  })

  it('refuses whoever has no Dimona here in the wage period, known or not, in the same words', async () => {
    const transmissionId = await draftFor()
    const unknown = computeSyntheticSsin(day('1985-07-30'))
    const { verdicts, takeOver } = await handIn(transmissionId, [
      rowOf(fatima.ssin, '1000'),
      rowOf(unknown, '1000'),
      rowOf('96.03.08-999.23', '1000'),
    ])
    expect(verdicts.map(({ worker, refusal, anomalies }) => [worker, refusal?.code, anomalies])).toEqual([
      [null, undefined, []],
      [null, undefined, []],
      [null, '00024-004', []],
    ])
    expect(await takeOver(true)).toEqual({ kind: 'taken', takenCount: 0 })
    expect((await draftOf(transmissionId)).lines).toEqual([])
  })

  it('takes nothing over when the draft changed since the preview', async () => {
    const transmissionId = await draftFor()
    const { takeOver, view } = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000')])
    await chooseWorkers(world.actor(), transmissionId, [world.workerId('laurine')], now)
    expect(await takeOver(false)).toEqual({ kind: 'stale' })
    expect((await draftOf(transmissionId)).lines.map(({ worker }) => worker.workerId)).toEqual([
      world.workerId('laurine'),
    ])
    expect(await takeOver(false, view.revision + 1)).toEqual({ kind: 'taken', takenCount: 1 })
  })

  it('tells which data it would overwrite, and which are there already', async () => {
    const transmissionId = await draftFor()
    const first = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000')])
    await first.takeOver(false)
    const same = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000')])
    const other = await handIn(transmissionId, [rowOf(isabelle.ssin, '1001')])
    expect([same, other].map(({ verdicts }) => verdicts[0]?.inDraft)).toEqual(['taken', 'replacing'])
    expect(await same.takeOver(true)).toEqual({ kind: 'taken', takenCount: 0 })
  })

  it('of the same content is noticed at this employer, with who took it over and when; a mere preview is not', async () => {
    const rows = [rowOf(isabelle.ssin, '77')]
    const transmissionId = await draftFor()
    const first = await handIn(transmissionId, rows)
    expect((await handIn(transmissionId, rows)).view.former).toBeNull()
    await first.takeOver(false)
    const next = await handIn(await draftFor(), rows)
    expect(next.view.former).toEqual({ takenAt: now, takenByName: 'Nathalie Servais' })
    expect((await handIn(await draftFor(), [rowOf(isabelle.ssin, '78')])).view.former).toBeNull()
  })

  it('is somebody else’s for another enterprise, and gone with its draft', async () => {
    const transmissionId = await draftFor()
    const { importId } = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000')])
    const karel = world.actor('karel', 'cafe')
    await expect(readWageImport(karel, { transmissionId, importId }, now)).rejects.toBeInstanceOf(NotFound)
    await cancelDraft(world.actor(), transmissionId, now)
    expect(await prisma.wageImport.count({ where: { id: importId } })).toBe(0)
  })

  it('is kept sealed, and its rows are forgotten after thirty days', async () => {
    const transmissionId = await draftFor()
    const { importId } = await handIn(transmissionId, [rowOf(isabelle.ssin, '1000')])
    const row = await prisma.wageImport.findUniqueOrThrow({ where: { id: importId } })
    expect(Buffer.from(row.sealedSheet ?? []).includes(isabelle.ssin)).toBe(false)
    const after = (days: number) => new Date(now.getTime() + days * 86_400_000)
    await saveImportsPurge(after(29))
    expect((await readWageImport(world.actor(), { transmissionId, importId }, now)).sheet.rows).toHaveLength(1)
    await saveImportsPurge(after(31))
    await expect(readWageImport(world.actor(), { transmissionId, importId }, now)).rejects.toBeInstanceOf(NotFound)
    expect(await prisma.wageImport.count({ where: { id: importId } })).toBe(1)
  })

  it('has a template with whoever was chosen, else with all who could be', async () => {
    const transmissionId = await draftFor()
    const all = await listImportableWorkers(world.actor(), transmissionId, now)
    expect(all.workers.length).toBeGreaterThan(2)
    await chooseWorkers(world.actor(), transmissionId, [world.workerId('laurine')], now)
    const { workers, wagePeriod } = await listImportableWorkers(world.actor(), transmissionId, now)
    expect(workers.map(({ workerId }) => workerId)).toEqual([world.workerId('laurine')])
    expect(wagePeriod).toEqual(range('2024-12-01', '2024-12-31'))
    const where = { action: 'transmission.takeTemplate', subjectId: transmissionId }
    const taken = await prisma.auditEntry.findMany({ where, orderBy: { at: 'asc' } })
    expect(taken.map(({ after }) => after)).toContainEqual({ workers: 1 })
    expect(taken).toHaveLength(2)
  })
})
