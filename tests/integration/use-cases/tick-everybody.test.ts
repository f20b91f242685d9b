import { expect, it } from 'vitest'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { saveAgency } from '@/scripts/load/agency.ts'
import { saveDimona } from '@/scripts/load/declarations.ts'
import { range } from '../../factories/values.ts'
import { now, World } from '../../support/world.ts'

const december = {
  entered: { startDate: '01/12/2024', endDate: '31/12/2024' },
  parsed: range('2024-12-01', '2024-12-31'),
}

it('One press ticks five hundred and, of one more, nobody', async () => {
  const world = await World.plant()
  const loaded = await saveAgency(501)
  const actor = { ...world.actor('nathalie'), employerId: loaded.agencyId, senderId: loaded.agencyId }
  const hire = (workerIds: string[], firstNumber: number) =>
    saveDimona({ ...loaded, workerIds }, range('2024-12-01', '2024-12-10'), firstNumber)
  await hire(loaded.workerIds.slice(1), 1_500_000_000)
  const { transmissionId } = await startTransmission(actor, december, now)
  const readAll = () => listEligibleWorkers(actor, transmissionId, { isToTick: true }, now)
  expect((await readAll()).workers).toHaveLength(500)
  await hire(loaded.workerIds.slice(0, 1), 1_500_001_000)
  expect(await readAll()).toMatchObject({ workers: [], eligibleCount: 501 })
})
