import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, type Transaction } from '@/lib/db/transaction.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

/** A door that opens once so many have come to it. */
function gate(count: number): () => Promise<void> {
  let open = () => {}
  let waiting = count
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    waiting -= 1
    if (waiting <= 0) open()
    return opened
  }
}

describe('two transactions that wait for each other', () => {
  it('both come to their end: the one PostgreSQL gives up is run again', async () => {
    const both = gate(2)
    let runs = 0
    const lockInOrder = (first: string, second: string) =>
      inTransaction({ actingAs: 'system' }, async (tx) => {
        runs += 1
        await tx.workers.lock([first])
        await both()
        await tx.workers.lock([second])
        return 'done'
      })
    const [isabelle, yves] = [world.workerId('isabelle'), world.workerId('yves')]
    const answers = await Promise.all([lockInOrder(isabelle, yves), lockInOrder(yves, isabelle)])
    expect(answers).toEqual(['done', 'done'])
    expect(runs).toBe(3)
  })

  it('is the only reason to run one again: a failure of ours is told at once', async () => {
    let runs = 0
    const failing = inTransaction({ actingAs: 'system' }, async () => {
      runs += 1
      throw new Error('a mistake')
    })
    await expect(failing).rejects.toThrow('a mistake')
    expect(runs).toBe(1)
  })
})

describe('the database knows who acts', () => {
  it('while the transaction lasts, and not afterwards on the same connection', async () => {
    const read = (setting: string) => (tx: Transaction) =>
      tx.raw.$queryRaw`SELECT nullif(current_setting(${setting}, true), '') AS value`
    const actor = world.actor()
    expect(await inTransaction(actor, read('app.employer_id'))).toEqual([{ value: actor.employerId }])
    expect(await inTransaction(actor, read('app.user_id'))).toEqual([{ value: actor.userId }])
    expect(await inTransaction({ actingAs: 'system' }, read('app.employer_id'))).toEqual([{ value: null }])
  })
})
