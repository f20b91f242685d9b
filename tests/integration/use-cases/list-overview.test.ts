import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { OverviewEntry, OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { listOverview } from '@/lib/use-cases/declaration/list-overview.ts'
import { listDimonaPeriods } from '@/lib/use-cases/dimona/list-dimona-periods.ts'
import { range } from '../../factories/values.ts'
import { aWage, World } from '../../support/world.ts'

let world: World

beforeAll(async () => {
  world = await World.plant()
  const wages = [
    aWage({ person: 'isabelle', startDate: '2024-11-01', endDate: '2024-11-30' }),
    aWage({ person: 'isabelle', startDate: '2024-12-01', endDate: '2024-12-31', grossWageCents: 110_000 }),
    aWage({ person: 'laurine', startDate: '2024-12-07', endDate: '2024-12-12' }),
    aWage({ person: 'yves', startDate: '2024-11-01', endDate: '2024-11-30' }),
    aWage({ person: 'marc', startDate: '2024-10-01', endDate: '2024-10-15' }),
  ]
  for (const wage of wages) await world.transmit([wage])
  await world.send([aWage({ person: 'dieter', startDate: '2024-10-22', endDate: '2024-10-31' })])
  await world.enter([aWage({ person: 'christophe', startDate: '2024-12-01', endDate: '2024-12-31' })])
  await world.enter([aWage({ person: 'isabelle', startDate: '2024-12-01', endDate: '2024-12-31' })])
})

const year2024 = range('2024-01-01', '2024-12-31')
const ask = (query: Partial<OverviewQuery> = {}) =>
  listOverview(world.actor(), { range: year2024, sort: 'latest', isDescending: true, pageSize: 50, ...query })
const names = (rows: readonly OverviewEntry[]) => rows.map(({ givenName }) => givenName)
const newestFirst = ['Laurine', 'Isabelle', 'Christophe', 'Yves', 'Dieter', 'Marc']

/** Follows the cursors to one end, page by page. */
async function walk(query: Partial<OverviewQuery>): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await ask({ ...query, ...(cursor ? { cursor } : {}) })
    seen.push(...names(page.rows))
    cursor = page.nextCursor
  } while (cursor)
  return seen
}

describe('the home overview', () => {
  it('lists everybody with a declaration or a draft, latest calculation period first', async () => {
    const { rows, totalCount, processingCount } = await ask()
    expect(names(rows)).toEqual(newestFirst)
    expect([totalCount, processingCount]).toEqual([6, 1])
  })

  it('counts accepted, processing and drafts of each', async () => {
    const { rows } = await ask()
    const counts = rows.map((row) => [row.givenName, row.acceptedCount, row.processingCount, row.draftCount])
    expect(counts).toEqual([
      ['Laurine', 1, 0, 0],
      ['Isabelle', 2, 0, 1],
      ['Christophe', 0, 0, 1],
      ['Yves', 1, 0, 0],
      ['Dieter', 0, 1, 0],
      ['Marc', 1, 0, 0],
    ])
  })

  it('says the same whether the years are kept ready, added up, or counted from the declarations', async () => {
    const ready = await ask()
    const addedUp = await ask({ range: range('2024-01-01', '2025-12-31') })
    const counted = await ask({ range: range('2024-01-01', '2024-12-30') })
    expect(addedUp.rows).toEqual(ready.rows)
    expect(counted.rows).toEqual(ready.rows)
  })

  it('counts only what touches the range asked for', async () => {
    const { rows } = await ask({ range: range('2024-11-30', '2024-12-06') })
    expect(rows.map((row) => [row.givenName, row.acceptedCount])).toEqual([
      ['Isabelle', 2],
      ['Christophe', 0],
      ['Yves', 1],
    ])
  })

  it.each([1, 2, 4, 6])('shows each worker exactly once, %i a page, in every order', async (pageSize) => {
    expect(await walk({ pageSize })).toEqual(newestFirst)
    expect(await walk({ pageSize, isDescending: false })).toEqual([
      'Marc',
      'Dieter',
      'Yves',
      'Isabelle',
      'Christophe',
      'Laurine',
    ])
    const byName = await walk({ pageSize, sort: 'name', isDescending: false })
    expect(byName).toEqual(['Yves', 'Isabelle', 'Marc', 'Laurine', 'Dieter', 'Christophe'])
    expect(await walk({ pageSize, sort: 'name', isDescending: true })).toEqual(byName.toReversed())
  })

  it('comes back to the page before', async () => {
    const first = await ask({ pageSize: 2 })
    const second = await ask({ pageSize: 2, cursor: first.nextCursor ?? '' })
    const third = await ask({ pageSize: 2, cursor: second.nextCursor ?? '' })
    const back = await ask({ pageSize: 2, cursor: third.previousCursor ?? '' })
    expect(names(back.rows)).toEqual(names(second.rows))
    const front = await ask({ pageSize: 2, cursor: back.previousCursor ?? '' })
    expect(names(front.rows)).toEqual(names(first.rows))
    expect([first.previousCursor, front.previousCursor, third.nextCursor]).toEqual([null, null, null])
  })

  it.each([
    ['clareb', ['Isabelle']],
    ['CLARÈB', ['Isabelle']],
    ['houdt chris', ['Christophe']],
    ['ouilleau', []],
    ['%', newestFirst],
    ['_a', []],
  ])('finds "%s" by the beginnings of names, accents and case ignored', async (search, expected) => {
    const { rows } = await ask({ search })
    expect(names(rows)).toEqual(expected)
  })

  it('shows one worker found by his number', async () => {
    const { rows, totalCount } = await ask({ workerId: world.workerId('yves') })
    expect([names(rows), totalCount]).toEqual([['Yves'], 1])
  })

  it('says which year has data when there is nothing in the range', async () => {
    const page = await ask({ range: range('2023-01-01', '2023-12-31') })
    expect([page.totalCount, page.lastYearWithDeclarations]).toEqual([0, 2024])
  })

  it('takes a cursor that nobody gave for none', async () => {
    expect(names((await ask({ cursor: `n_2024-12-01_x_'; DROP TABLE "Person"` })).rows)).toEqual(newestFirst)
  })

  it('is kept in step with the declarations by each change', async () => {
    const rows = await prisma.$queryRaw`
      SELECT o."workerId" FROM "OverviewRow" o WHERE (o."acceptedCount", o."processingCount", o."refusedCount") <> (
        SELECT count(*) FILTER (WHERE d."status" = 'accepted'), count(*) FILTER (WHERE d."processingVersionId" IS NOT NULL),
          count(*) FILTER (WHERE d."status" = 'refused')
        FROM "WageDeclaration" d WHERE d."employerId" = o."employerId" AND d."workerId" = o."workerId"
          AND extract(year FROM d."calculationStartDate") = o."year")`
    expect(rows).toEqual([])
  })
})

describe('the list of Dimona periods', () => {
  it('shows each period once, whatever the size of a page', async () => {
    const all = await listDimonaPeriods(world.actor(), { pageSize: 100 })
    const seen: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await listDimonaPeriods(world.actor(), { pageSize: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...page.rows.map((row) => row.dimonaPeriodId))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toEqual(all.rows.map((row) => row.dimonaPeriodId))
    expect(seen).toHaveLength(all.totalCount)
  })

  it('is searched by name and state', async () => {
    const found = await listDimonaPeriods(world.actor(), { pageSize: 10, search: 'clarebout', status: 'accepted' })
    expect(new Set(found.rows.map((row) => row.familyName))).toEqual(new Set(['Clarebout']))
    const cancelled = await listDimonaPeriods(world.actor(), { pageSize: 10, status: 'cancelled' })
    expect(cancelled.totalCount).toBe(0)
  })
})
