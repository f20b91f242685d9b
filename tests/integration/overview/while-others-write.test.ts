import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { listOverview } from '@/lib/use-cases/declaration/list-overview.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { range } from '../../factories/values.ts'
import { aWage, World } from '../../support/world.ts'

let world: World

const settled: readonly [PersonKey, string][] = [
  ['laurine', '12'],
  ['christophe', '11'],
  ['yves', '10'],
  ['isabelle', '08'],
]
/** Of whom something is begun while somebody pages through the list. */
const busy: readonly PersonKey[] = ['dieter', 'lukasz', 'marieChristine', 'marleen']

beforeAll(async () => {
  world = await World.plant()
  await prisma.dimonaPeriod.updateMany({
    where: {
      employerId: world.employerId('brasserie'),
      workerId: { in: busy.map((person) => world.workerId(person)) },
    },
    data: { startDate: new Date('2024-01-01'), endDate: new Date('2024-12-31') },
  })
  for (const [person, month] of settled)
    await world.enter([aWage({ person, startDate: `2024-${month}-01`, endDate: `2024-${month}-20` })])
})

const begin = (person: PersonKey, month: number) => {
  const text = String(month).padStart(2, '0')
  return world.enter([aWage({ person, startDate: `2024-${text}-02`, endDate: `2024-${text}-10` })])
}

const step = fc.option(fc.record({ person: fc.constantFrom(...busy), month: fc.integer({ min: 1, max: 12 }) }), {
  nil: null,
})
const play = fc.record({
  pageSize: fc.integer({ min: 1, max: 4 }),
  sort: fc.constantFrom('latest' as const, 'name' as const),
  isDescending: fc.boolean(),
  steps: fc.array(step, { minLength: 4, maxLength: 4 }),
})

type Played = typeof play extends fc.Arbitrary<infer Each> ? Each : never

/** Everybody as the pages show them, with something begun by others between one page and the next. */
async function pageThrough({ pageSize, sort, isDescending, steps }: Played): Promise<string[]> {
  const query: OverviewQuery = { range: range('2024-01-01', '2024-12-31'), sort, isDescending, pageSize }
  const seen: string[] = []
  const waiting = [...steps]
  let cursor: string | null = null
  do {
    const page = await listOverview(world.actor(), { ...query, ...(cursor ? { cursor } : {}) })
    seen.push(...page.rows.map(({ workerId }) => workerId))
    const next = waiting.shift()
    if (next) await begin(next.person, next.month)
    cursor = page.nextCursor
  } while (cursor)
  return seen
}

describe('paging while others write', () => {
  it('shows whoever nothing happens to exactly once, in every order, whatever is begun between the pages', async () => {
    await fc.assert(
      fc.asyncProperty(play, async (played) => {
        const seen = await pageThrough(played)
        for (const [person] of settled) expect(seen.filter((id) => id === world.workerId(person))).toHaveLength(1)
        // A name stays where it is: by name nobody comes twice, not even who was just added.
        if (played.sort === 'name') expect(new Set(seen).size).toBe(seen.length)
      }),
      { numRuns: 25, seed: 20261123 },
    )
  })
})
