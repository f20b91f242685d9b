import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { startExport } from '@/lib/use-cases/declaration/start-export.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await world.transmit([aWage(), aWage({ person: 'yves', grossWageCents: 12_345 })])
  await world.transmit([aWage({ startDate: '2024-11-01', endDate: '2024-11-30' })])
})

const asked = (overrides: Partial<OverviewQuery> = {}) =>
  ({
    query: {
      range: { startDate: localDate.parse('2024-12-01'), endDate: localDate.parse('2024-12-31') },
      sort: 'name',
      isDescending: false,
      pageSize: 1,
      ...overrides,
    },
    kind: 'declarations',
    format: 'csv',
  }) as const

async function gather<Row>(chunks: AsyncGenerator<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const chunk of chunks) rows.push(...chunk)
  return rows
}

it('What the overview lists is exported whole, in its order, whatever page was open', async () => {
  const { workers, declarations } = await startExport(world.actor(), asked({ cursor: 'next.x' }), now)
  expect((await gather(workers())).map(({ familyName }) => familyName)).toEqual(['Brisart', 'Clarebout'])
  const rows = await gather(declarations())
  expect(rows.map(({ familyName, grossWageCents, status }) => [familyName, grossWageCents, status])).toEqual([
    ['Brisart', 12_345, 'accepted'],
    ['Clarebout', 100_000, 'accepted'],
  ])
})

it('The filter holds: by name, and by the days the calculation touches', async () => {
  const named = await startExport(world.actor(), asked({ search: 'bris' }), now)
  expect((await gather(named.declarations())).map(({ familyName }) => familyName)).toEqual(['Brisart'])
  const range = { startDate: localDate.parse('2024-11-30'), endDate: localDate.parse('2024-11-30') }
  const ofNovember = await startExport(world.actor(), asked({ range }), now)
  expect((await gather(ofNovember.declarations())).map(({ calculationPeriod }) => calculationPeriod.startDate)).toEqual(
    ['2024-11-01'],
  )
})

it('That data left the portal stands in the log before they do; without the permission nothing leaves', async () => {
  const before = await prisma.auditEntry.count({ where: { action: 'overview.export' } })
  await startExport(world.actor(), asked(), now)
  expect(await prisma.auditEntry.count({ where: { action: 'overview.export' } })).toBe(before + 1)
  const reader = { ...world.actor(), permissions: ['eBox' as const] }
  await expect(startExport(reader, asked(), now)).rejects.toThrow(AccessRefused)
  const stranger = await startExport(world.actor('anna', 'gasthof'), asked(), now)
  expect(await gather(stranger.declarations())).toEqual([])
})
