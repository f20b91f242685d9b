import { beforeAll, describe, expect, it } from 'vitest'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { AlreadySent, NotFound } from '@/lib/domain/refusal.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { type DraftLineEntry, saveDraftLines } from '@/lib/use-cases/transmission/save-draft-lines.ts'
import { saveRepeatedWages } from '@/lib/use-cases/transmission/save-repeated-wages.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { typed, understood } from '@/prisma/scenarios/act.ts'
import { saveAgency } from '@/scripts/load/agency.ts'
import { saveDimona } from '@/scripts/load/declarations.ts'
import { day, range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

const december = {
  entered: { startDate: '01/12/2024', endDate: '31/12/2024' },
  parsed: range('2024-12-01', '2024-12-31'),
}
const COUNT = 500
let world: World
let workerIds: string[]
let clerk: EmployerActor

beforeAll(async () => {
  world = await World.plant()
  const loaded = await saveAgency(COUNT)
  await saveDimona(loaded, range('2024-11-01', '2024-12-31'), 1_500_000_000)
  workerIds = loaded.workerIds
  clerk = { ...world.actor('nathalie'), employerId: loaded.agencyId, senderId: loaded.agencyId }
})

const typing = (grossWageCents: number) => {
  const wage = aWage({ grossWageCents, employerCategory: '097' })
  return { entered: typed(wage), wages: understood(wage) }
}

/** A draft of the agency with these workers. */
async function begin(count: number) {
  const { transmissionId } = await startTransmission(clerk, december, now)
  await chooseWorkers(clerk, transmissionId, workerIds.slice(0, count), now)
  const { lines } = await readDraft(clerk, transmissionId, now)
  return { transmissionId, lineIds: lines.map(({ lineId }) => lineId) }
}

const entries = (lineIds: readonly string[], cents: (place: number) => number, revision = 0): DraftLineEntry[] =>
  lineIds.map((lineId, place) => ({ lineId, revision, ...typing(cents(place)) }))
const read = (lineId: string) => readDraftLine(clerk, lineId, now)

describe('the wage data of many workers', () => {
  it('are kept together, five hundred at once, each as it was typed', async () => {
    const { transmissionId, lineIds } = await begin(COUNT)
    const lines = entries(lineIds, (place) => 100_00 + place)
    const odd = { ...typing(1).entered, calculationDate: '31/02/2025', payslipReference: ' <b>décembre</b> ' }
    const changed = lines.map((line, place) => (place === 0 ? { ...line, entered: odd } : line))
    const answer = await saveDraftLines(clerk, { transmissionId, lines: changed, editorId: 'grid' }, now)
    expect([answer.stale, answer.gone]).toEqual([[], []])
    expect(answer.saved.toSorted((one, other) => (one.lineId < other.lineId ? -1 : 1))).toEqual(
      lineIds.toSorted().map((lineId) => ({ lineId, revision: 1 })),
    )
    const draft = await readDraft(clerk, transmissionId, now)
    expect(draft.lines.map(({ totalCents }) => totalCents).slice(1)).toEqual(
      lineIds.slice(1).map((_, place) => 100_00 + place + 1),
    )
    expect((await read(lineIds[0] ?? '')).entered).toEqual(odd)
    const last = await read(lineIds.at(-1) ?? '')
    expect(last).toMatchObject({ entered: lines.at(-1)?.entered, savedByName: 'Nathalie Servais', revision: 1 })
  })

  it('are not written over what somebody else saved meanwhile, which is told; all others are kept', async () => {
    const [nathalie, paul] = [world.actor('nathalie'), world.actor('paul')]
    const { transmissionId } = await startTransmission(nathalie, december, now)
    const people = [world.workerId('isabelle'), world.workerId('christophe')]
    await chooseWorkers(nathalie, transmissionId, people, now)
    const lineIds = (await readDraft(nathalie, transmissionId, now)).lines.map(({ lineId }) => lineId)
    const [first = '', second = ''] = lineIds
    const theirs = { ...typing(777_00), revision: 0, editorId: 'somebody else' }
    await saveDraftLine(paul, second, theirs, now)
    const lines = entries(lineIds, () => 500_00)
    const answer = await saveDraftLines(nathalie, { transmissionId, lines, editorId: 'grid' }, now)
    expect(answer.saved).toEqual([{ lineId: first, revision: 1 }])
    const told = { entered: theirs.entered, savedAt: now, savedByName: 'Paul Henrion', revision: 1 }
    expect(answer.stale).toEqual([{ lineId: second, theirs: told }])
    expect((await readDraftLine(nathalie, second, now)).entered).toEqual(theirs.entered)
  })

  it('are saved again and again by one page, whatever revision it names, and untouched ones stay untouched', async () => {
    const { transmissionId, lineIds } = await begin(2)
    const page = { transmissionId, editorId: 'grid' }
    await saveDraftLines(clerk, { ...page, lines: entries(lineIds, () => 100) }, now)
    const lines = entries(lineIds, (place) => (place === 0 ? 100 : 200))
    const { saved } = await saveDraftLines(clerk, { ...page, lines }, now)
    expect(new Map(saved.map(({ lineId, revision }) => [lineId, revision]))).toEqual(
      new Map(lineIds.map((lineId, place) => [lineId, place + 1])),
    )
  })

  it('have one winner for each worker when ten pages save together', async () => {
    const { transmissionId, lineIds } = await begin(5)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) => {
        const lines = entries(place % 2 ? lineIds : lineIds.toReversed(), () => place + 1)
        return saveDraftLines(clerk, { transmissionId, lines, editorId: `page ${place}` }, now)
      }),
    )
    expect(answers.flatMap(({ saved }) => saved)).toHaveLength(5)
    expect(answers.flatMap(({ stale }) => stale)).toHaveLength(45)
  })

  it('pass over who is not in the draft, and take a worker named twice as he is named last', async () => {
    const { transmissionId, lineIds } = await begin(1)
    const other = await begin(1)
    const lines = entries([...lineIds, ...other.lineIds, 'nobody', ...lineIds], (place) => 100 + place)
    const answer = await saveDraftLines(clerk, { transmissionId, lines, editorId: 'grid' }, now)
    expect(answer.gone).toEqual([...other.lineIds, 'nobody'])
    expect((await read(lineIds[0] ?? '')).totalCents).toBe(103)
    expect((await read(other.lineIds[0] ?? '')).isStarted).toBe(false)
  })

  it('take away the tick that was about former data', async () => {
    const { transmissionId, lineIds } = await begin(2)
    const page = { transmissionId, editorId: 'grid' }
    await saveDraftLines(clerk, { ...page, lines: entries(lineIds, () => 100) }, now)
    const confirmed = lineIds.map((lineId) => ({ lineId, codes: ['90504-W01'] }))
    await saveConfirmedWarnings(clerk, { transmissionId, confirmed }, now)
    await saveDraftLines(clerk, { ...page, lines: entries(lineIds, (place) => 100 + place) }, now)
    expect((await read(lineIds[0] ?? '')).confirmedWarnings).toEqual(['90504-W01'])
    expect((await read(lineIds[1] ?? '')).confirmedWarnings).toEqual([])
  })

  it('that were repeated are confirmed by going on with them, not by saving them unchanged', async () => {
    await world.transmit([aWage({ startDate: '2024-11-01', endDate: '2024-11-30' })])
    const nathalie = world.actor()
    const { transmissionId } = await startTransmission(nathalie, december, now)
    await chooseWorkers(nathalie, transmissionId, [world.workerId('isabelle')], now)
    await saveRepeatedWages(nathalie, { transmissionId, lineId: null, calculationDate: day('2025-01-02') }, now)
    const lineId = (await readDraft(nathalie, transmissionId, now)).lines[0]?.lineId ?? ''
    const line = await readDraftLine(nathalie, lineId, now)
    const { wages } = typing(100_000)
    const change = {
      transmissionId,
      editorId: 'grid',
      lines: [{ lineId, revision: line.revision, entered: line.entered, wages }],
    }
    await saveDraftLines(nathalie, change, now)
    expect((await readDraftLine(nathalie, lineId, now)).repeatedPeriod).not.toBeNull()
    await saveDraftLines(nathalie, { ...change, isConfirmed: true }, now)
    expect((await readDraftLine(nathalie, lineId, now)).repeatedPeriod).toBeNull()
  })

  it('cannot be saved once they were sent, nor by another employer', async () => {
    const transmissionId = await world.enter()
    const lineId = (await readDraft(world.actor(), transmissionId, now)).lines[0]?.lineId ?? ''
    const change = { transmissionId, lines: entries([lineId], () => 5, 1), editorId: 'grid' }
    await expect(saveDraftLines(clerk, change, now)).rejects.toBeInstanceOf(NotFound)
    await submitTransmission(world.actor(), transmissionId, now)
    await expect(saveDraftLines(world.actor(), change, now)).rejects.toBeInstanceOf(AlreadySent)
  })
})
