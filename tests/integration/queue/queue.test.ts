import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inTransaction } from '@/lib/db/transaction.ts'
import { startWorker } from '@/lib/jobs/worker.ts'
import { type Job, PermanentFailure, startClaiming } from '@/lib/queue/claim.ts'
import { listDeadLetters, retryDeadLetters } from '@/lib/queue/dead-letters.ts'
import { enqueue } from '@/lib/queue/enqueue.ts'
import { readQueueState } from '@/lib/queue/read-queue-state.ts'
import { getSender } from '@/lib/queue/sender.ts'
import { World } from '../../support/world.ts'

let world: World
let running: { stop(): Promise<void> } | undefined

beforeAll(async () => {
  world = await World.plant()
})
afterEach(async () => {
  await running?.stop()
  running = undefined
})

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await wait(50)
}

const unknownTransmission = { transmissionId: '01937d3c-0000-4000-8000-00000000000a' }
const deadLetters = async () => (await listDeadLetters()).length

/** A job of the real name, doing something else. */
const aJob = (run: Job<'decide-transmission'>['run']): Job<'decide-transmission'> => ({
  name: 'decide-transmission',
  run,
})

describe('a job', () => {
  it('exists only when its transaction was committed', async () => {
    const { waitingCount } = await readQueueState()
    const failing = inTransaction(world.actor(), async (tx) => {
      await enqueue(tx, 'decide-transmission', unknownTransmission)
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect((await readQueueState()).waitingCount).toBe(waitingCount)
  })

  it('decides what was sent, without anybody asking', async () => {
    const transmissionId = await world.send()
    running = await startWorker()
    await until(async () => (await prisma.eBoxMessage.count({ where: { transmissionId } })) === 1)
    const { status } = await prisma.transmission.findUniqueOrThrow({ where: { id: transmissionId } })
    expect(status).toBe('done')
  })

  it('is tried again after a failure', async () => {
    let attempts = 0
    await inTransaction(world.actor(), (tx) => enqueue(tx, 'decide-transmission', unknownTransmission))
    running = await startClaiming([
      aJob(async () => {
        attempts += 1
        if (attempts === 1) throw new Error('the database was away')
      }),
    ])
    await until(async () => attempts === 2)
    await until(async () => (await readQueueState()).waitingCount === 0)
    expect(await deadLetters()).toBe(0)
  })

  it('that no repetition can help goes to the dead letters at once, and can be sent again', async () => {
    await inTransaction(world.actor(), (tx) => enqueue(tx, 'decide-transmission', unknownTransmission))
    running = await startWorker()
    await until(async () => (await deadLetters()) === 1)
    const [letter] = await listDeadLetters()
    expect(letter).toMatchObject({ job: 'decide-transmission', payload: unknownTransmission, attempts: 1 })
    await running.stop()
    running = undefined
    expect(await retryDeadLetters()).toBe(1)
    expect(await deadLetters()).toBe(0)
    const seen: string[] = []
    running = await startClaiming([
      aJob(async ({ transmissionId }) => {
        seen.push(transmissionId)
      }),
    ])
    await until(async () => seen.length === 1)
  })

  it('whose payload is not of its contract goes to the dead letters without being run', async () => {
    const before = await deadLetters()
    const sender = await getSender()
    await sender.send('decide-transmission', { transmissionId: 42 })
    running = await startClaiming([
      aJob(async () => {
        throw new PermanentFailure('it was run')
      }),
    ])
    await until(async () => (await deadLetters()) === before + 1)
    const letters = await listDeadLetters()
    expect(JSON.stringify(letters.at(-1)?.failure)).not.toContain('it was run')
  })
})
