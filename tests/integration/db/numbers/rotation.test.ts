import { expect, it } from 'vitest'
import { plantBusy } from '@/scripts/keys/busy-portal.ts'
import { rotateBusy } from '@/scripts/keys/rotate-busy.ts'

it('every number is sealed under a new key while people search, read and come, and nobody notices', async () => {
  const { faults, keys, searches, pages, newPeople } = await rotateBusy(await plantBusy(2_000))
  expect(faults).toEqual([])
  expect(keys).toEqual({ sealing: 1, inUse: 1 })
  expect(Math.min(searches, pages, newPeople)).toBeGreaterThan(0)
})
