import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import type { EligibleQuery } from '@/lib/domain/transmission/eligible-page.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { saveAgency } from '@/scripts/load/agency.ts'
import { saveDimona } from '@/scripts/load/declarations.ts'
import { range } from '../../factories/values.ts'
import { now, World } from '../../support/world.ts'

const december = {
  entered: { startDate: '01/12/2024', endDate: '31/12/2024' },
  parsed: range('2024-12-01', '2024-12-31'),
}
let world: World
let agencyId: string
let workerIds: string[]

/** 230 workers; the last of them has no Dimona in December, the one before a cancelled one. */
beforeAll(async () => {
  world = await World.plant()
  const loaded = await saveAgency(230)
  ;({ agencyId, workerIds } = loaded)
  await saveDimona({ ...loaded, workerIds: workerIds.slice(0, -1) }, range('2024-11-01', '2024-12-10'), 1_500_000_000)
  await saveDimona({ ...loaded, workerIds: workerIds.slice(-1) }, range('2024-10-01', '2024-11-30'), 1_500_001_000)
  await prisma.dimonaPeriod.updateMany({ where: { workerId: workerIds.at(-2) ?? '' }, data: { status: 'cancelled' } })
})

const clerk = () => ({ ...world.actor('nathalie'), employerId: agencyId, senderId: agencyId })
const begin = async () => (await startTransmission(clerk(), december, now)).transmissionId
const ask = async (query: EligibleQuery, transmissionId?: string) =>
  listEligibleWorkers(clerk(), transmissionId ?? (await begin()), query, now)
const ids = (workers: readonly { workerId: string }[]) => workers.map(({ workerId }) => workerId)

describe('a list of more than two hundred who can be chosen', () => {
  it('is read page by page, everybody once, by name, forwards and back', async () => {
    const transmissionId = await begin()
    const first = await ask({}, transmissionId)
    expect(first).toMatchObject({ isPaged: true, eligibleCount: 228, totalCount: 228, previousCursor: null })
    const seen = [...first.workers]
    let last = first
    while (last.nextCursor) {
      last = await ask({ cursor: last.nextCursor }, transmissionId)
      seen.push(...last.workers)
    }
    expect(new Set(ids(seen)).size).toBe(228)
    expect(ids(seen).toSorted()).toEqual(workerIds.slice(0, 228).toSorted())
    const names = seen.map(({ familyName, givenName }) => `${familyName} ${givenName}`)
    expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)))
    const back = await ask({ cursor: last.previousCursor ?? '' }, transmissionId)
    expect(ids(back.workers)).toEqual(ids(seen.slice(150, 200)))
  })

  it('is searched by the beginning of either name, without accents or case, and counts its days', async () => {
    const byGivenName = await ask({ search: 'CHLO' })
    expect(byGivenName.totalCount).toBeGreaterThan(5)
    expect(byGivenName.workers.every(({ givenName }) => givenName === 'Chloé')).toBe(true)
    const byBoth = await ask({ search: 'aert dä' })
    expect(byBoth.workers.map(({ familyName, givenName }) => [familyName.slice(0, 5), givenName])[0]).toEqual([
      'Aerts',
      'Daan',
    ])
    expect(byBoth.workers[0]).toMatchObject({ dimonaDays: 10, declarationCount: 0, isChosen: false })
    expect(await ask({ search: 'hloé' })).toMatchObject({ workers: [], totalCount: 0, eligibleCount: 228 })
  })

  it('finds one by his number, unless he has no Dimona in the period', async () => {
    const ssinOf = async (id: string) =>
      openSsin(id, (await prisma.person.findUniqueOrThrow({ where: { id } })).ssinSealed)
    const [known = '', gone = ''] = [workerIds[7], workerIds.at(-1)]
    const workerId = (await readWorkerId(clerk(), await ssinOf(known))) ?? ''
    expect(ids((await ask({ workerId })).workers)).toEqual([known])
    const without = (await readWorkerId(clerk(), await ssinOf(gone))) ?? ''
    expect(without).toBe(gone)
    expect((await ask({ workerId: without })).workers).toEqual([])
  })

  it('is read at once, whatever page was shown, to tick everybody whom the search leaves', async () => {
    const transmissionId = await begin()
    const { nextCursor } = await ask({}, transmissionId)
    const all = await ask({ isToTick: true, cursor: nextCursor ?? '' }, transmissionId)
    expect(ids(all.workers).toSorted()).toEqual(workerIds.slice(0, 228).toSorted())
    const some = await ask({ isToTick: true, search: 'CHLO' }, transmissionId)
    expect(some.workers).toHaveLength(some.totalCount)
    expect(some.workers.every(({ givenName }) => givenName === 'Chloé')).toBe(true)
  })

  it('is not read where only a whole one can be shown', async () => {
    expect(await ask({ isWhole: true })).toMatchObject({ isPaged: true, workers: [] })
  })

  it('of few is whole, whatever is asked', async () => {
    const { transmissionId } = await startTransmission(world.actor(), december, now)
    const page = await listEligibleWorkers(world.actor(), transmissionId, { search: 'cla', isWhole: true }, now)
    expect(page).toMatchObject({ isPaged: false, nextCursor: null })
    expect(page.workers.length).toBe(page.eligibleCount)
  })
})

describe('choosing over searches and pages', () => {
  const choose = (transmissionId: string, shownIds: string[], ticked: string[], isOrderedByName = true) =>
    chooseShownWorkers(clerk(), transmissionId, { shownIds, workerIds: ticked, isOrderedByName }, now)
  const chosenIn = async (transmissionId: string) =>
    (await readDraft(clerk(), transmissionId, now)).lines.map(({ worker }) => worker.workerId)

  it('keeps whoever was not shown, and lets go whoever was unticked', async () => {
    const transmissionId = await begin()
    const [a = '', b = '', c = '', d = ''] = workerIds
    expect(await choose(transmissionId, [a, b], [a, b])).toMatchObject({ lineCount: 2 })
    expect(await choose(transmissionId, [c, d], [d])).toMatchObject({ lineCount: 3 })
    expect(await choose(transmissionId, [a, b], [b])).toMatchObject({ lineCount: 2, firstAddedLineId: null })
    expect((await chosenIn(transmissionId)).toSorted()).toEqual([b, d].toSorted())
    const { workers } = await ask({ workerId: d }, transmissionId)
    expect(workers[0]?.isChosen).toBe(true)
    expect(await choose(transmissionId, [b, d], [])).toMatchObject({ lineCount: 0 })
  })

  it('changes nothing, not even the moment of saving, when nothing was ticked or unticked', async () => {
    const transmissionId = await begin()
    const [a = '', b = ''] = workerIds
    await choose(transmissionId, [a], [a])
    const { revision } = await readDraft(clerk(), transmissionId, now)
    await choose(transmissionId, [a, b], [a])
    expect((await readDraft(clerk(), transmissionId, now)).revision).toBe(revision)
  })

  it('adds after those who are there at the overview, in the order of the names in step 2', async () => {
    const byName = ids((await ask({})).workers)
    const [a = '', b = ''] = byName
    const transmissionId = await begin()
    await choose(transmissionId, [], [b])
    await choose(transmissionId, [], [a], false)
    expect(await chosenIn(transmissionId)).toEqual([b, a])
    const other = await begin()
    await choose(other, [], [b])
    await choose(other, [], [a])
    expect(await chosenIn(other)).toEqual([a, b])
  })

  it('refuses whoever has no Dimona in the period, a cancelled one, or one elsewhere: ids come from forms', async () => {
    const transmissionId = await begin()
    const [a = ''] = workerIds
    for (const stranger of [workerIds.at(-1) ?? '', workerIds.at(-2) ?? '', world.workerId('jonas')]) {
      await expect(choose(transmissionId, [], [a, stranger])).rejects.toBeInstanceOf(NotFound)
    }
    expect(await chosenIn(transmissionId)).toEqual([])
  })
})
