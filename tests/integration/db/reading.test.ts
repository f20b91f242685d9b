import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inReading, inTransaction, readTogether, type Transaction } from '@/lib/db/transaction.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { now, World } from '../../support/world.ts'

let world: World
let actor: EmployerActor
let draft: string

beforeAll(async () => {
  world = await World.plant()
  actor = world.actor()
  draft = await world.enter()
})

const transactionNumber = async ({ raw }: Transaction) => {
  const [row] = await raw.$queryRaw<{ id: string }[]>`SELECT pg_backend_pid()::text || ' ' || now()::text AS id`
  return row?.id
}
const numberOf = (who: EmployerActor) => inReading(who, transactionNumber)

describe('a reading', () => {
  it('is one transaction for all that a page asks for its actor', async () => {
    const numbers = await readTogether(actor, () => Promise.all([numberOf(actor), numberOf(actor)]))
    expect(numbers[0]).toBe(numbers[1])
  })

  it('is another one for another actor, and after the page', async () => {
    let inside: string | undefined
    const stranger = world.actor('greet', 'cafe')
    await readTogether(actor, async () => {
      inside = await numberOf(actor)
      expect(await numberOf(stranger)).not.toBe(inside)
    })
    expect(await numberOf(actor)).not.toBe(inside)
  })

  it('tells row-level security for whom it is opened', async () => {
    const [seen] = await inReading(
      actor,
      ({ raw }) => raw.$queryRaw<{ employer: string; user: string }[]>`
        SELECT current_setting('app.employer_id') AS employer, current_setting('app.user_id') AS user`,
    )
    expect(seen).toEqual({ employer: actor.employerId, user: actor.userId })
  })

  it('leaves nothing of its actor on the connection', async () => {
    await inReading(actor, transactionNumber)
    const [left] = await prisma.$queryRaw<{ employer: string | null }[]>`
      SELECT nullif(current_setting('app.employer_id', true), '') AS employer`
    expect(left?.employer).toBeNull()
  })

  it('cannot write: PostgreSQL refuses', async () => {
    const attempt = inReading(
      actor,
      ({ raw }) => raw.$queryRaw`UPDATE "Transmission" SET "revision" = 99 WHERE "id" = ${draft}::uuid RETURNING 1`,
    )
    await expect(attempt).rejects.toThrow('read-only transaction')
    expect((await prisma.transmission.findUniqueOrThrow({ where: { id: draft } })).revision).not.toBe(99)
  })

  it('asks the same question once, and a transaction that writes asks it each time', async () => {
    const twice = (tx: Transaction) => [tx.transmissions.get(draft), tx.transmissions.get(draft)] as const
    await inReading(actor, async (tx) => {
      const [one, other] = twice(tx)
      expect(one).toBe(other)
      await one
    })
    await inTransaction(actor, async (tx) => {
      const [one, other] = twice(tx)
      expect(one).not.toBe(other)
      await Promise.all([one, other])
    })
  })

  it('finds a line among those it listed, and a transaction that writes asks for it anew', async () => {
    const listedAndGot = async (tx: Transaction) => {
      const [line] = await tx.draftLines.list(draft)
      if (!line) throw new Error('the draft has a line')
      return { line, got: await tx.draftLines.get(line.lineId) }
    }
    const inPage = await inReading(actor, listedAndGot)
    expect(inPage.got).toBe(inPage.line)
    const written = await inTransaction(actor, listedAndGot)
    expect(written.got).not.toBe(written.line)
    expect(written.got).toEqual(inPage.got)
  })

  it('answers questions that Prisma puts as well, behind the same wall', async () => {
    const stranger = world.actor('greet', 'cafe')
    const seen = await inReading(actor, (tx) => tx.workers.get(world.workerId('isabelle')))
    expect(seen.familyName).toBe('Clarebout')
    await expect(inReading(stranger, (tx) => tx.workers.get(world.workerId('isabelle')))).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('is over before its page writes, or the page would hold two connections', async () => {
    const late = readTogether(actor, async () => {
      await numberOf(actor)
      await inTransaction(actor, (tx) => tx.transmissions.saveTouch(draft, { userId: actor.userId, now }))
    })
    await expect(late).rejects.toThrow('writes before it reads')
  })

  it('gives its connection back after a failure', async () => {
    for (let attempt = 0; attempt < 15; attempt++) {
      await expect(inReading(actor, ({ raw }) => raw.$queryRaw`SELECT 1/0`)).rejects.toThrow('division by zero')
    }
    expect(await numberOf(actor)).toBeTruthy()
  })
})
