import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { AlreadySent } from '@/lib/domain/refusal.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { saveRepeatedWages } from '@/lib/use-cases/transmission/save-repeated-wages.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { day, range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

const october = { startDate: '2024-10-01', endDate: '2024-10-31' }
const november = { startDate: '2024-11-01', endDate: '2024-11-30' }

let world: World
beforeAll(async () => {
  world = await World.plant()
  await world.transmit([
    aWage({ ...october, person: 'isabelle', grossWageCents: 90_000 }),
    aWage({
      ...october,
      person: 'christophe',
      grossWageCents: 150_050,
      employerCategory: '597',
      workerType: 'whiteCollar',
    }),
  ])
  await world.transmit([aWage({ ...november, person: 'isabelle', grossWageCents: 100_000 })])
  // Of December itself, and not yet accepted: neither is the last time.
  await world.transmit([aWage({ person: 'isabelle', grossWageCents: 1_00, startDate: '2024-12-31' })])
  await world.send([aWage({ ...november, person: 'christophe', grossWageCents: 2_00 })])
})

/** A draft for December 2024. */
async function begin(...people: PersonKey[]) {
  const parsed = range('2024-12-01', '2024-12-30')
  const entered = { startDate: '01/12/2024', endDate: '30/12/2024' }
  const { transmissionId } = await startTransmission(world.actor(), { entered, parsed }, now)
  await chooseWorkers(
    world.actor(),
    transmissionId,
    people.map((person) => world.workerId(person)),
    now,
  )
  const { lines } = await readDraft(world.actor(), transmissionId, now)
  const lineOf = (person: PersonKey) =>
    lines.find(({ worker }) => worker.workerId === world.workerId(person))?.lineId ?? ''
  return { transmissionId, lineOf }
}

const read = (lineId: string) => readDraftLine(world.actor(), lineId, now)
const forAll = (transmissionId: string, calculationDate: LocalDate | null = day('2025-01-02')) =>
  saveRepeatedWages(world.actor(), { transmissionId, lineId: null, calculationDate }, now)

describe('the same as last time', () => {
  it('is category, type and amounts of what was accepted last before the wage period, in the dates of this one', async () => {
    const { transmissionId, lineOf } = await begin('isabelle', 'christophe', 'yves')
    expect((await read(lineOf('yves'))).repeatableCount).toBe(2)
    expect(await forAll(transmissionId)).toEqual({ repeatedCount: 2 })
    const isabelle = await read(lineOf('isabelle'))
    expect(isabelle.former?.calculationPeriod).toEqual(november)
    expect(isabelle.repeatedPeriod).toEqual(november)
    expect(isabelle.calculation).toMatchObject({
      calculationPeriod: { startDate: '2024-12-01', endDate: '2024-12-30' },
      calculationDate: '2025-01-02',
      qualities: [{ employerCategory: '210', workerType: 'blueCollar', grossWageCents: 100_000 }],
    })
    expect(isabelle.entered.qualities[0]?.grossWage).toBe('1000')
    const christophe = await read(lineOf('christophe'))
    expect(christophe.repeatedPeriod).toEqual(october)
    expect(christophe.entered.qualities[0]).toMatchObject({ employerCategory: '597', grossWage: '1500,50' })
    const yves = await read(lineOf('yves'))
    expect([yves.isStarted, yves.former, yves.repeatedPeriod]).toEqual([false, null, null])
  })

  it('touches no form that somebody has begun; asked for one worker it replaces his qualities and keeps his dates', async () => {
    const { transmissionId, lineOf } = await begin('isabelle', 'christophe')
    const { entered, revision } = await read(lineOf('isabelle'))
    const typed = { ...entered, payslipReference: 'dec-12', calculationDate: '31/12/2024' }
    const wages = {
      payslipReference: 'dec-12',
      calculationPeriod: range('2024-12-01', '2024-12-30'),
      calculationDate: day('2024-12-31'),
      qualities: [],
      unreadable: [{ code: '90501-021', severity: 'blocking' as const, path: 'qualities.0.grossWageCents' }],
    }
    await saveDraftLine(world.actor(), lineOf('isabelle'), { entered: typed, wages, revision, editorId: 'a' }, now)
    expect(await forAll(transmissionId)).toEqual({ repeatedCount: 1 })
    expect((await read(lineOf('isabelle'))).repeatedPeriod).toBeNull()
    const asked = { transmissionId, lineId: lineOf('isabelle'), calculationDate: null }
    expect(await saveRepeatedWages(world.actor(), asked, now)).toEqual({ repeatedCount: 1 })
    const line = await read(lineOf('isabelle'))
    expect(line.isComplete).toBe(true)
    expect(line.calculation).toMatchObject({ payslipReference: 'dec-12', calculationDate: '2024-12-31' })
    expect(line.calculation?.qualities[0]?.grossWageCents).toBe(100_000)
  })

  it('waits for a tick, which is recorded with the version', async () => {
    const { transmissionId, lineOf } = await begin('christophe')
    await forAll(transmissionId)
    const lineId = lineOf('christophe')
    expect(await submitTransmission(world.actor(), transmissionId, now)).toEqual({
      kind: 'unconfirmed',
      lineIds: [lineId],
    })
    const confirmed = [{ lineId, codes: ['repeated'] }]
    await saveConfirmedWarnings(world.actor(), { transmissionId, confirmed }, now)
    expect((await submitTransmission(world.actor(), transmissionId, now)).kind).toBe('received')
    const version = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId } })
    expect(version.confirmedWarnings).toEqual(['repeated'])
    await expect(forAll(transmissionId)).rejects.toBeInstanceOf(AlreadySent)
  })

  it('is confirmed by going on with the form, not by its being saved by itself', async () => {
    const { transmissionId, lineOf } = await begin('isabelle')
    await forAll(transmissionId)
    const lineId = lineOf('isabelle')
    const { entered, revision } = await read(lineId)
    const { wages } = await prisma.draftLine.findUniqueOrThrow({ where: { id: lineId } })
    const change = { entered, wages: wages as never, revision, editorId: 'page' }
    await saveDraftLine(world.actor(), lineId, change, now)
    expect((await read(lineId)).repeatedPeriod).toEqual(november)
    await saveDraftLine(world.actor(), lineId, { ...change, isConfirmed: true }, now)
    expect((await read(lineId)).repeatedPeriod).toBeNull()
  })

  it('knows nothing of other employers', async () => {
    const { lineOf } = await begin('yves')
    expect((await read(lineOf('yves'))).former).toBeNull()
    const lines = await prisma.draftLine.findMany({ where: { id: lineOf('yves') } })
    expect(lines.map(({ repeatedVersionId }) => repeatedVersionId)).toEqual([null])
  })
})
