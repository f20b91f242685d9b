import { expect, it } from 'vitest'
import { computePause } from '@/lib/serving/web-processes.ts'

it('a process that dies again and again is started again after ever longer pauses, half a minute at most', () => {
  expect([0, 1, 2, 3].map(computePause)).toEqual([250, 500, 1000, 2000])
  expect([7, 8, 1000].map(computePause)).toEqual([30_000, 30_000, 30_000])
})
