import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AlreadySent, NotFound } from '@/lib/domain/refusal.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { cancelDraftLine } from '@/lib/use-cases/transmission/cancel-draft-line.ts'
import { chooseMoreWorkers } from '@/lib/use-cases/transmission/choose-more-workers.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { saveWagePeriod } from '@/lib/use-cases/transmission/save-wage-period.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { readOtherPart } from '@/lib/use-cases/wage-period/read-other-part.ts'
import { startSplitTransmissions } from '@/lib/use-cases/wage-period/start-split-transmissions.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { range } from '../../factories/values.ts'
import { now, World } from '../../support/world.ts'

let world: World
/** Isabelle and Marc go on working in January; Yves and Christophe stop in December. */
beforeAll(async () => {
  world = await World.plant()
  await prisma.dimonaPeriod.updateMany({
    where: { workerId: { in: [world.workerId('isabelle'), world.workerId('marc')] } },
    data: { endDate: new Date('2025-03-31T00:00:00Z') },
  })
})

const typed = (startDate: string, endDate: string) => ({
  entered: { startDate: startDate.split('-').reverse().join('/'), endDate: endDate.split('-').reverse().join('/') },
  parsed: range(startDate, endDate),
})

async function begin(startDate = '2024-12-15', endDate = '2025-01-15') {
  const { transmissionId } = await startTransmission(world.actor(), typed(startDate, endDate), now)
  return transmissionId
}

/** Both drafts. */
async function split(transmissionId?: string) {
  const first = transmissionId ?? (await begin())
  await startSplitTransmissions(world.actor(), first, now)
  const second = await readOtherPart(world.actor(), first)
  return { first, second: second?.transmissionId ?? '' }
}

const choose = (transmissionId: string, ...people: PersonKey[]) =>
  chooseWorkers(
    world.actor(),
    transmissionId,
    people.map((person) => world.workerId(person)),
    now,
  )
const namesIn = async (transmissionId: string) =>
  (await readDraft(world.actor(), transmissionId, now)).lines.map(({ worker }) => worker.givenName)

describe('a period across 31 December', () => {
  it('becomes two drafts, of which each says where the other is', async () => {
    const { first, second } = await split()
    const drafts = await Promise.all([first, second].map((each) => readDraft(world.actor(), each, now)))
    expect(drafts.map(({ wagePeriod }) => wagePeriod)).toEqual([
      range('2024-12-15', '2024-12-31'),
      range('2025-01-01', '2025-01-15'),
    ])
    expect(drafts[1]?.enteredWagePeriod).toEqual({ startDate: '01/01/2025', endDate: '15/01/2025' })
    expect(await readOtherPart(world.actor(), second)).toMatchObject({ which: 'first', transmissionId: first })
    const entry = await prisma.auditEntry.findFirstOrThrow({ where: { subjectId: second } })
    expect(entry.after).toMatchObject({ continuesId: first })
  })

  it('is one pair, however often and at once the button is pressed', async () => {
    const first = await begin()
    await Promise.all([1, 2, 3].map(() => startSplitTransmissions(world.actor(), first, now)))
    await startSplitTransmissions(world.actor(), first, now)
    expect(await prisma.transmission.count({ where: { continuesId: first } })).toBe(1)
  })

  it('typed once more moves the second draft with it', async () => {
    const { first, second } = await split()
    await saveWagePeriod(world.actor(), first, typed('2024-12-20', '2025-01-05'), now)
    expect((await split(first)).second).toBe(second)
    expect((await readDraft(world.actor(), second, now)).wagePeriod).toEqual(range('2025-01-01', '2025-01-05'))
  })

  it('within one year is left alone', async () => {
    const first = await begin('2024-12-01', '2024-12-31')
    expect(await split(first)).toEqual({ first, second: '' })
    expect((await readDraft(world.actor(), first, now)).wagePeriod).toEqual(range('2024-12-01', '2024-12-31'))
  })

  it('of more than a year leaves a second draft that is to be split again', async () => {
    const { second } = await split(await begin('2024-12-15', '2026-01-15'))
    const { wagePeriod, wagePeriodAnomalies } = await readDraft(world.actor(), second, now)
    expect([wagePeriod, wagePeriodAnomalies[0]?.code]).toEqual([null, '90501-021'])
  })
})

describe('the choice of workers', () => {
  it('made before the split or after it stands in both drafts, for whoever has a Dimona in both', async () => {
    const before = await begin()
    await saveWagePeriod(world.actor(), before, typed('2024-12-15', '2024-12-31'), now)
    await choose(before, 'isabelle', 'yves')
    await saveWagePeriod(world.actor(), before, typed('2024-12-15', '2025-01-15'), now)
    const { second } = await split(before)
    expect(await namesIn(second)).toEqual(['Isabelle'])
    await choose(before, 'isabelle', 'yves', 'christophe', 'marc')
    expect(await namesIn(before)).toHaveLength(4)
    expect(await namesIn(second)).toEqual(['Isabelle', 'Marc'])
  })

  it('follows also what is chosen at the overview, and what is unticked as long as nothing is typed', async () => {
    const { first, second } = await split()
    await choose(first, 'isabelle')
    await chooseMoreWorkers(world.actor(), first, [world.workerId('marc')], now)
    expect(await namesIn(second)).toEqual(['Isabelle', 'Marc'])
    const shown = { shownIds: [world.workerId('marc')], workerIds: [], isOrderedByName: true }
    await chooseShownWorkers(world.actor(), first, shown, now)
    expect([await namesIn(first), await namesIn(second)]).toEqual([['Isabelle'], ['Isabelle']])
  })

  it('keeps in the second draft whoever has wages there, and whoever the bin took out of the first', async () => {
    const { first, second } = await split()
    await choose(first, 'isabelle', 'marc')
    const lineOf = async (transmissionId: string, person: PersonKey) => {
      const { lines } = await readDraft(world.actor(), transmissionId, now)
      return lines.find(({ worker }) => worker.workerId === world.workerId(person))?.lineId ?? ''
    }
    const marc = await lineOf(second, 'marc')
    const { entered, revision } = await readDraftLine(world.actor(), marc, now)
    const wages = { calculationPeriod: {}, qualities: [], unreadable: [] }
    await saveDraftLine(world.actor(), marc, { entered, wages, revision, editorId: 'x' }, now)
    await choose(first, 'isabelle')
    await cancelDraftLine(world.actor(), await lineOf(first, 'isabelle'), now)
    expect([await namesIn(first), await namesIn(second)]).toEqual([[], ['Isabelle', 'Marc']])
  })

  it('made for the second draft alone is not that of the first, and a sent one follows nothing', async () => {
    const { first, second } = await split()
    await choose(first, 'isabelle')
    await choose(second, 'isabelle', 'marc')
    expect(await namesIn(first)).toEqual(['Isabelle'])
    await prisma.transmission.update({ where: { id: second }, data: { status: 'received' } })
    await choose(first, 'marc')
    expect(await prisma.draftLine.count({ where: { transmissionId: second } })).toBe(2)
  })
})

it('of two parts the second is known after the first was sent, and stands alone after the first was deleted', async () => {
  const first = await world.enter()
  await saveWagePeriod(world.actor(), first, typed('2024-12-01', '2025-01-15'), now)
  const { second } = await split(first)
  expect((await submitTransmission(world.actor(), first, now)).kind).toBe('received')
  expect(await readOtherPart(world.actor(), first)).toMatchObject({ transmissionId: second, isSent: false })
  expect(await readOtherPart(world.actor(), second)).toMatchObject({ which: 'first', isSent: true })
  await expect(startSplitTransmissions(world.actor(), first, now)).rejects.toBeInstanceOf(AlreadySent)
  const other = await split()
  await cancelDraft(world.actor(), other.first, now)
  expect(await readOtherPart(world.actor(), other.second)).toBeNull()
})

it('is nobody else’s', async () => {
  const first = await begin()
  await expect(startSplitTransmissions(world.actor('karel', 'cafe'), first, now)).rejects.toBeInstanceOf(NotFound)
})
