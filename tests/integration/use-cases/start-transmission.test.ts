import { beforeAll, expect, it } from 'vitest'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { day } from '../../factories/values.ts'
import { now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const posted = {
  entered: { startDate: '01/12/2024', endDate: '31/12/2024' },
  parsed: { startDate: day('2024-12-01'), endDate: day('2024-12-31') },
  isPosted: true,
}

const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

it('makes one draft of a form that was sent twice at once', async () => {
  const [first, second] = await Promise.all([
    startTransmission(world.actor(), posted, now),
    startTransmission(world.actor(), posted, now),
  ])
  expect(second.transmissionId).toBe(first.transmissionId)
})

it('makes another draft for other dates, another person, or when the first is in use', async () => {
  const first = await startTransmission(world.actor(), posted, later(10))
  const otherDates = { ...posted, entered: { startDate: '01/12/2024', endDate: '' }, parsed: {} }
  const others = await Promise.all([
    startTransmission(world.actor(), otherDates, later(10)),
    startTransmission(world.actor('paul'), posted, later(10)),
  ])
  await chooseWorkers(world.actor(), first.transmissionId, [world.workerId('isabelle')], later(11))
  const again = await startTransmission(world.actor(), posted, later(12))
  const ids = [first, ...others, again].map(({ transmissionId }) => transmissionId)
  expect(new Set(ids).size).toBe(4)
})

it('makes a second draft when the same dates are sent again later', async () => {
  const first = await startTransmission(world.actor(), posted, later(100))
  const second = await startTransmission(world.actor(), posted, later(106))
  expect(second.transmissionId).not.toBe(first.transmissionId)
})
