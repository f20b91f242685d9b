import type { Actor } from '../domain/actor.ts'
import { getAuditKey } from './audit/audit-key.ts'
import { type PendingEntry, recordPending } from './audit/pending-entries.ts'
import { isSameLook, rememberLooks } from './audit/remembered-looks.ts'
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
  return {
    employerId: 'employerId' in actor ? actor.employerId : '',
    senderId: 'senderId' in actor ? actor.senderId : '',
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

type Opened = Pick<Connection, 'raw' | 'actor' | 'known' | 'pending'>

function open(opened: Opened): Transaction {
  const connection: Connection = { ...opened, employerId: identify(opened.actor).employerId || null }
  return { ...connection, ...openRepositories(connection) }
}

/**
 * Everything a use-case reads and writes, in one transaction opened for its actor. The answer is given after the commit.
 * `work` may run more than once: it changes nothing outside the transaction.
 */
export async function inTransaction<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (isReading()) throw new Error('a page writes before it reads: it would hold two connections')
  await getAuditKey()
  return withRetry(() =>
    prisma.$transaction(async (raw) => {
      await introduce(raw, actor)
      const pending: PendingEntry[] = []
      const result = await work(open({ raw, actor, known: null, pending }))
      await recordPending(raw, pending)
      return result
    }, limits),
  )
}

async function read<Result>(
  { actor, pending }: Pick<Opened, 'actor' | 'pending'>,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
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
      (raw) => work(open({ raw, actor, known: new Map(), pending })),
    )
  } finally {
    others.end()
  }
}

/** Who looked is written down before he sees anything: after the reading, which may not write, in a transaction of its own. */
async function saveLooks(actor: Actor, pending: readonly PendingEntry[]): Promise<void> {
  const looks = pending.filter((entry) => !isSameLook(entry))
  if (looks.length === 0) return
  await inTransaction(actor, async (tx) => {
    tx.pending.push(...looks)
  })
  rememberLooks(looks)
}

/**
 * What a use-case only reads: within `readTogether` for the same actor in the transaction of the page, else in one of its own.
 * PostgreSQL refuses to write in it.
 */
export async function inReading<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const shared = findSharedReading<Transaction>(actor)
  if (shared) return work(await shared.take())
  const pending: PendingEntry[] = []
  const result = await read({ actor, pending }, work)
  await saveLooks(actor, pending)
  return result
}

/**
 * Lets all that a page reads for its actor share one read-only transaction, opened at the first question: to begin, introduce
 * and commit costs as much as most questions do.
 */
export async function readTogether<Result>(actor: Actor, make: () => Promise<Result>): Promise<Result> {
  const pending: PendingEntry[] = []
  const held = new Held<Transaction>((use) => read({ actor, pending }, use))
  const result = await shareReading({ actor, held }, make)
  await saveLooks(actor, pending)
  return result
}
