import { describe, expect, it } from 'vitest'
import { keepLooking } from '@/lib/jobs/keep-looking.ts'

describe('a watch', () => {
  it('looks again and again; stopped, it ends the look that is under way and begins no other', async () => {
    const told: string[] = []
    const { promise: third, resolve: begin } = Promise.withResolvers<void>()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    async function look() {
      told.push('begins')
      if (told.length < 5) return void told.push('ends')
      begin()
      await released
      told.push('ends')
    }
    const watch = keepLooking(look, 1)
    await third
    const stopped = watch.stop().then(() => told.push('stopped'))
    release()
    await stopped
    expect(told).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends', 'stopped'])
  })

  it('is stopped in its pause too, however long that is', async () => {
    const { promise: first, resolve: begin } = Promise.withResolvers<void>()
    const watch = keepLooking(async () => begin(), 2_000_000_000)
    await first
    await expect(watch.stop()).resolves.toBeUndefined()
  })
})
