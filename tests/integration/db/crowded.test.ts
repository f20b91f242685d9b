import { expect, it } from 'vitest'
import { readAppSetup } from '@/lib/use-cases/key/read-app-setup.ts'
import { startApp } from '@/lib/use-cases/key/start-app.ts'
import { KeyHolderWorld } from '@/tests/support/account/key-holder.ts'

const now = new Date('2026-03-02T08:00:00Z')
/** A process has fewer connections. */
const MANY = 40

it('More people than there are connections change what is sealed: nobody waits for a connection while holding one', async () => {
  const world = await KeyHolderWorld.make()
  await world.signIn(now)
  await Promise.all(Array.from({ length: MANY }, () => startApp(world.actor, now)))
  expect((await readAppSetup(world.actor, now)).pending?.secret).toHaveLength(32)
})
