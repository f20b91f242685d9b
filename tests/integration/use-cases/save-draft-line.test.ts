import { beforeAll, describe, expect, it } from 'vitest'
import { AlreadySent, NotFound } from '@/lib/domain/refusal.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { cancelDraftLine } from '@/lib/use-cases/transmission/cancel-draft-line.ts'
import { chooseMoreWorkers } from '@/lib/use-cases/transmission/choose-more-workers.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { listDrafts } from '@/lib/use-cases/transmission/list-drafts.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { saveWagePeriod } from '@/lib/use-cases/transmission/save-wage-period.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { typed, understood } from '@/prisma/scenarios/act.ts'
import { day } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const december = {
  entered: { startDate: '01/12/2024', endDate: '31/12/2024' },
  parsed: { startDate: day('2024-12-01'), endDate: day('2024-12-31') },
}

async function begun(people: readonly ('isabelle' | 'christophe' | 'marc')[] = ['isabelle']) {
  const { transmissionId } = await startTransmission(world.actor(), december, now)
  const workerIds = people.map((person) => world.workerId(person))
  const chosen = await chooseWorkers(world.actor(), transmissionId, workerIds, now)
  if (!chosen.ok) throw new Error('nobody was chosen')
  return { transmissionId, lineId: chosen.value.firstLineId }
}

const typing = (grossWageCents: number) => {
  const wage = aWage({ grossWageCents })
  return { entered: typed(wage), wages: understood(wage) }
}

describe('the wage form of a draft', () => {
  it('begins with the dates of step 1, the only category that is there and one quality without amounts', async () => {
    const anna = world.actor('anna', 'gasthof')
    const range = { startDate: day('2025-01-01'), endDate: day('2025-01-31') }
    const entered = { startDate: '01/01/2025', endDate: '31/01/2025' }
    const { transmissionId } = await startTransmission(anna, { entered, parsed: range }, now)
    const chosen = await chooseWorkers(anna, transmissionId, [world.workerId('georges')], now)
    const line = await readDraftLine(anna, chosen.ok ? chosen.value.firstLineId : '', now)
    expect(line.isStarted).toBe(false)
    expect(line.categories.map(({ code }) => code)).toEqual(['017'])
    expect(line.entered).toMatchObject({
      calculationStartDate: '01/01/2025',
      calculationEndDate: '31/01/2025',
      calculationDate: '',
      qualities: [{ employerCategory: '017', grossWage: '' }],
    })
  })

  it('keeps what was typed, also what nobody can read', async () => {
    const { lineId } = await begun()
    const { entered, wages } = typing(100_000)
    const odd = { ...entered, calculationDate: '31/02/2025', payslipReference: ' <b>décembre</b> ' }
    const unreadable = [{ code: '90502-264', severity: 'blocking' as const, path: 'calculationDate' }]
    const { calculationDate: _unread, ...understoodRest } = wages
    const change = { entered: odd, wages: { ...understoodRest, unreadable }, revision: 0, editorId: 'a' }
    await saveDraftLine(world.actor(), lineId, change, now)
    const line = await readDraftLine(world.actor(), lineId, now)
    expect(line.entered).toEqual(odd)
    expect(line.isComplete).toBe(false)
    expect(line.anomalies.map(({ code }) => code)).toContain('90502-264')
  })

  it('takes the later saves of one page without asking, whatever revision they name', async () => {
    const { lineId } = await begun()
    const page = { revision: 0, editorId: 'one page' }
    await saveDraftLine(world.actor(), lineId, { ...typing(100), ...page }, now)
    const second = await saveDraftLine(world.actor(), lineId, { ...typing(200), ...page }, now)
    expect(second).toMatchObject({ kind: 'saved', revision: 2 })
  })

  it('shows both versions to whoever saves second from another page, and lets him choose his own', async () => {
    const { lineId } = await begun()
    const first = { ...typing(111_00), revision: 0, editorId: 'Nathalie' }
    const second = { ...typing(222_00), revision: 0, editorId: 'Paul' }
    await saveDraftLine(world.actor('nathalie'), lineId, first, now)
    const answer = await saveDraftLine(world.actor('paul'), lineId, second, now)
    expect(answer).toMatchObject({
      kind: 'stale',
      theirs: { entered: first.entered, savedByName: 'Nathalie Servais', revision: 1 },
    })
    expect((await readDraftLine(world.actor(), lineId, now)).entered).toEqual(first.entered)
    await saveDraftLine(world.actor('paul'), lineId, { ...second, isOverwrite: true }, now)
    expect((await readDraftLine(world.actor(), lineId, now)).entered).toEqual(second.entered)
  })

  it('has exactly one winner when twenty pages save together', async () => {
    const { lineId } = await begun()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        saveDraftLine(world.actor(), lineId, { ...typing(place + 1), revision: 0, editorId: `page ${place}` }, now),
      ),
    )
    expect(answers.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    expect(answers.filter(({ kind }) => kind === 'stale')).toHaveLength(19)
  })

  it('cannot be saved any more once it was sent: there is a receipt instead', async () => {
    const transmissionId = await world.enter()
    const lineId = (await readDraft(world.actor(), transmissionId, now)).lines[0]?.lineId ?? ''
    await submitTransmission(world.actor(), transmissionId, now)
    const change = { ...typing(500), revision: 1, editorId: 'scenario' }
    await expect(saveDraftLine(world.actor(), lineId, change, now)).rejects.toBeInstanceOf(AlreadySent)
    await expect(readDraftLine(world.actor(), lineId, now)).rejects.toBeInstanceOf(AlreadySent)
    await expect(cancelDraft(world.actor(), transmissionId, now)).rejects.toBeInstanceOf(AlreadySent)
  })
})

describe('the workers of a draft', () => {
  it('are those with a Dimona in the wage period, by name', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const { workers: eligible } = await listEligibleWorkers(world.actor(), transmissionId, {}, now)
    expect(eligible.map(({ familyName, dimonaDays }) => [familyName, dimonaDays])).toEqual([
      ['Brisart', 31],
      ['Clarebout', 31],
      ['Duvivier', 31],
      ['Hennebert', 31],
      ['Szczepański', 31],
      ['Van Houdt', 31],
      ['Vandenberghe-Delacroix', 31],
    ])
  })

  it('keep what was entered when the selection changes, and leave with their data', async () => {
    const { transmissionId, lineId } = await begun(['isabelle', 'marc'])
    await saveDraftLine(world.actor(), lineId, { ...typing(100_000), revision: 0, editorId: 'a' }, now)
    const both = [world.workerId('isabelle'), world.workerId('christophe')]
    await chooseWorkers(world.actor(), transmissionId, both, now)
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    expect(lines.map(({ worker, isStarted }) => [worker.familyName, isStarted])).toEqual([
      ['Clarebout', true],
      ['Van Houdt', false],
    ])
  })

  it('stay when something was typed for them and only their tick is taken away', async () => {
    const { transmissionId, lineId } = await begun(['isabelle', 'marc'])
    await saveDraftLine(world.actor(), lineId, { ...typing(100_000), revision: 0, editorId: 'a' }, now)
    const others = [world.workerId('christophe')]
    const chosen = await chooseWorkers(world.actor(), transmissionId, others, now)
    expect(chosen).toMatchObject({ ok: true, value: { heldLineIds: [lineId] } })
    const shown = { shownIds: [world.workerId('isabelle')], workerIds: [], isOrderedByName: true }
    expect(await chooseShownWorkers(world.actor(), transmissionId, shown, now)).toMatchObject({
      lineCount: 2,
      heldLineIds: [lineId],
    })
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    expect(lines.map(({ worker }) => worker.familyName)).toEqual(['Clarebout', 'Van Houdt'])
  })

  it('can be added at the overview, and nobody twice', async () => {
    const { transmissionId } = await begun(['marc'])
    const more = [world.workerId('marc'), world.workerId('christophe')]
    const chosen = await chooseMoreWorkers(world.actor(), transmissionId, more, now)
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    expect(lines.map(({ worker }) => worker.familyName)).toEqual(['Duvivier', 'Van Houdt'])
    expect(chosen).toEqual({ ok: true, value: { firstLineId: lines[1]?.lineId } })
    await cancelDraftLine(world.actor(), lines[1]?.lineId ?? '', now)
    expect((await readDraft(world.actor(), transmissionId, now)).lines).toHaveLength(1)
  })

  it('are one at least', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const chosen = await chooseWorkers(world.actor(), transmissionId, [], now)
    expect(chosen).toMatchObject({ ok: false, anomalies: [{ code: 'choose-one', path: 'workers' }] })
  })

  it('cannot be somebody without a Dimona here', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const stranger = world.workerId('fatima')
    await expect(chooseWorkers(world.actor(), transmissionId, [stranger], now)).rejects.toBeInstanceOf(NotFound)
  })
})

describe('the wage period of a draft', () => {
  it('is kept when it is wrong, and the step says what is wrong', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const entered = { startDate: '01/12/2024', endDate: '31/01/2025' }
    const parsed = { startDate: day('2024-12-01'), endDate: day('2025-01-31') }
    await saveWagePeriod(world.actor(), transmissionId, { entered, parsed }, now)
    const draft = await readDraft(world.actor(), transmissionId, now)
    expect(draft.enteredWagePeriod).toEqual(entered)
    expect(draft.wagePeriod).toBeNull()
    expect(draft.wagePeriodAnomalies.map(({ code }) => code)).toEqual(['90501-021'])
  })

  it('decides where the draft is resumed', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const stepOf = async () =>
      (await listDrafts(world.actor(), now)).find((draft) => draft.transmissionId === transmissionId)?.step
    expect(await stepOf()).toBe('workers')
    await chooseWorkers(world.actor(), transmissionId, [world.workerId('isabelle')], now)
    expect(await stepOf()).toBe('wages')
    await cancelDraft(world.actor(), transmissionId, now)
    expect(await stepOf()).toBeUndefined()
  })

  it('leads to the overview once every line is complete, and to the wages as long as one lacks something or is refused', async () => {
    const { transmissionId, lineId } = await begun(['isabelle', 'christophe'])
    const stepOf = async () =>
      (await listDrafts(world.actor(), now)).find((draft) => draft.transmissionId === transmissionId)?.step
    const { lines } = await readDraft(world.actor(), transmissionId, now)
    const otherId = lines.find((line) => line.lineId !== lineId)?.lineId ?? ''
    await saveDraftLine(world.actor(), lineId, { ...typing(100_000), revision: 0, editorId: 'a' }, now)
    expect(await stepOf()).toBe('wages')
    await saveDraftLine(world.actor(), otherId, { ...typing(100_000), revision: 0, editorId: 'a' }, now)
    const isComplete = (await readDraft(world.actor(), transmissionId, now)).lines.every((line) => line.isComplete)
    expect([isComplete, await stepOf()]).toEqual([true, 'overview'])
    await saveDraftLine(world.actor(), otherId, { ...typing(0), revision: 1, editorId: 'a' }, now)
    const line = (await readDraft(world.actor(), transmissionId, now)).lines.find((each) => each.lineId === otherId)
    expect([line?.calculation !== null, line?.isComplete, await stepOf()]).toEqual([true, false, 'wages'])
  })
})
