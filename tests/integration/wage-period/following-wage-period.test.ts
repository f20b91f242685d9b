import { beforeAll, expect, it } from 'vitest'
import { readFollowingWagePeriod } from '@/lib/use-cases/wage-period/read-following-wage-period.ts'
import { range } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

it('is nothing before the first transmission, and a draft is none', async () => {
  expect(await readFollowingWagePeriod(world.actor(), now)).toBeNull()
  await world.enter([aWage()])
  expect(await readFollowingWagePeriod(world.actor(), now)).toBeNull()
})

it('follows what was sent last, be it the older month', async () => {
  await world.send()
  expect(await readFollowingWagePeriod(world.actor(), now)).toEqual(range('2025-01-01', '2025-01-31'))
  await world.send([aWage({ startDate: '2024-11-04', endDate: '2024-11-10' })], world.actor(), later(1))
  expect(await readFollowingWagePeriod(world.actor(), later(1))).toEqual(range('2024-11-11', '2024-11-17'))
})

it('knows nothing of other employers', async () => {
  expect(await readFollowingWagePeriod(world.actor('karel', 'cafe'), later(2))).toBeNull()
})
