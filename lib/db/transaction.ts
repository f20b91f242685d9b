import type { Actor } from '../domain/actor.ts'
import { prisma } from './client.ts'
import { withRetry } from './conflict.ts'
import type { Connection } from './connection.ts'
import { Prisma } from './generated/client.ts'
import { readWith } from './reading/driver.ts'
import { Held } from './reading/held.ts'
import { findSharedReading, isReading, shareReading } from './reading/shared-reading.ts'
import { openRepositories, type Repositories } from './repositories.ts'

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

/** Row-level security reads these. */
function settingsOf(actor: Actor): Record<string, string> {
  const { employerId, senderId, workerId, userId } = identify(actor)
  return {
    'app.acting_as': actor.actingAs,
    'app.employer_id': employerId,
    'app.sender_id': senderId,
    'app.worker_id': workerId,
    'app.user_id': userId,
  }
}

/** `true` lets the settings end with the transaction, because the connection is used again. */
async function introduce(raw: Prisma.TransactionClient, actor: Actor): Promise<void> {
  const settings = Object.entries(settingsOf(actor)).map(
    ([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`,
  )
  await raw.$queryRaw`SELECT ${Prisma.join(settings)}`
}

function open(raw: Prisma.TransactionClient, actor: Actor, known: Connection['known']): Transaction {
  const connection: Connection = { raw, actor, employerId: identify(actor).employerId || null, known }
  return { ...connection, ...openRepositories(connection) }
}

/**
 * Everything a use-case reads and writes, in one transaction opened for its actor. The answer is given after the commit.
 * `work` may run more than once: it changes nothing outside the transaction.
 */
export function inTransaction<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (isReading()) throw new Error('a page writes before it reads: it would hold two connections')
  return withRetry(() =>
    prisma.$transaction(async (raw) => {
      await introduce(raw, actor)
      return work(open(raw, actor, null))
    }, limits),
  )
}

async function read<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const others = new Held<Prisma.TransactionClient>((use) =>
    prisma.$transaction(async (raw) => {
      await introduce(raw, actor)
      await use(raw)
    }, limits),
  )
  try {
    return await readWith(
      settingsOf(actor),
      () => others.take(),
      (raw) => work(open(raw, actor, new Map())),
    )
  } finally {
    others.end()
  }
}

/**
 * What a use-case only reads: within `readTogether` for the same actor in the transaction of the page, else in one of its own.
 * PostgreSQL refuses to write in it.
 */
export async function inReading<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const shared = findSharedReading<Transaction>(actor)
  return shared ? work(await shared.take()) : read(actor, work)
}

/**
 * Lets all that a page reads for its actor share one read-only transaction, opened at the first question: to begin, introduce
 * and commit costs as much as most questions do.
 */
export function readTogether<Result>(actor: Actor, make: () => Promise<Result>): Promise<Result> {
  return shareReading({ actor, held: new Held((use) => read(actor, use)) }, make)
}
