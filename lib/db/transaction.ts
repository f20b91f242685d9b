import type { Actor } from '../domain/actor.ts'
import { prisma } from './client.ts'
import { withRetry } from './conflict.ts'
import type { Connection } from './connection.ts'
import type { Prisma } from './generated/client.ts'
import { openRepositories, type Repositories } from './repositories.ts'
import { currentReading, SharedReading, shareReading } from './shared-reading.ts'

/** Waiting for a connection and holding one: beyond this something is wrong, and the person should hear of it. */
const limits = { maxWait: 10_000, timeout: 30_000 }

/** One open transaction, and through it every repository, each within the wall of its actor. */
export interface Transaction extends Connection, Repositories {}

function identify(actor: Actor) {
  const isEmployer = actor.actingAs === 'employer' || actor.actingAs === 'office'
  return {
    employerId: isEmployer ? actor.employerId : '',
    senderId: isEmployer ? actor.senderId : '',
    workerId: actor.actingAs === 'worker' ? actor.workerId : '',
    userId: 'userId' in actor ? actor.userId : '',
  }
}

/** Row-level security reads these; `true` lets them end with the transaction, because the connection is used again. */
async function introduce(raw: Prisma.TransactionClient, actor: Actor, isReadOnly: boolean): Promise<void> {
  const { employerId, senderId, workerId, userId } = identify(actor)
  await raw.$queryRaw`
    SELECT set_config('app.acting_as', ${actor.actingAs}, true), set_config('app.employer_id', ${employerId}, true),
      set_config('app.sender_id', ${senderId}, true), set_config('app.worker_id', ${workerId}, true),
      set_config('app.user_id', ${userId}, true),
      set_config('transaction_read_only', ${isReadOnly ? 'on' : 'off'}, true)`
}

function open(raw: Prisma.TransactionClient, actor: Actor, isReadOnly: boolean): Transaction {
  const employerId = identify(actor).employerId || null
  const connection: Connection = { raw, actor, employerId, known: isReadOnly ? new Map() : null }
  return { ...connection, ...openRepositories(connection) }
}

function begin<Result>(actor: Actor, isReadOnly: boolean, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return withRetry(() =>
    prisma.$transaction(async (raw) => {
      await introduce(raw, actor, isReadOnly)
      return work(open(raw, actor, isReadOnly))
    }, limits),
  )
}

/**
 * Everything a use-case reads and writes, in one transaction opened for its actor. The answer is given after the commit.
 * `work` may run more than once: it changes nothing outside the transaction.
 */
export function inTransaction<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (currentReading()?.isOpen) throw new Error('a page writes before it reads: it would hold two connections')
  return begin(actor, false, work)
}

/**
 * What a use-case only reads: within `readTogether` for the same actor in the transaction of the page, else in one of its own.
 * PostgreSQL refuses to write in it.
 */
export async function inReading<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const shared = currentReading()
  return shared?.isFor(actor) ? work(await shared.transaction()) : begin(actor, true, work)
}

/**
 * Lets all that a page reads for its actor share one read-only transaction, opened at the first question: to begin, introduce
 * and commit costs as much as most questions do.
 */
export function readTogether<Result>(actor: Actor, read: () => Promise<Result>): Promise<Result> {
  return shareReading(new SharedReading(actor, (work) => begin(actor, true, work)), read)
}
