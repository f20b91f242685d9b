import pg from 'pg'
import { config } from '../../config.ts'
import { log } from '../../log.ts'
import { Prisma } from '../generated/client.ts'
import { GatheringSocket } from './gathering-socket.ts'
import { nameStatement } from './kept-statements.ts'

/**
 * Pages ask their questions in SQL and read JSON or plain columns: the driver alone answers in a third of the time that the same
 * question takes through Prisma's query interpreter, and a page asks ten. Writing goes through Prisma.
 */
const CONNECTION_LIMIT = 10
const WAIT_LIMIT_MILLISECONDS = 10_000

const place = globalThis as typeof globalThis & { flexiReadingPool?: pg.Pool }

function connections(): pg.Pool {
  // The questions of a page do not wait for each other: each wait would be a wake-up of both sides. (The types know no `pipeline`.)
  const options: pg.PoolConfig & { pipeline: boolean } = {
    connectionString: config.databaseUrl,
    max: CONNECTION_LIMIT,
    pipeline: true,
    stream: () => new GatheringSocket(),
    connectionTimeoutMillis: WAIT_LIMIT_MILLISECONDS,
  }
  place.flexiReadingPool ??= new pg.Pool(options).on('connect', keepPlans).on('error', tellLost)
  return place.flexiReadingPool
}

const tellLost = (failure: Error) =>
  log.warn({ code: (failure as { code?: string }).code }, 'a reading connection was lost')

/**
 * One plan for all values: planning a page's large questions anew for each visitor costs PostgreSQL more than answering them. They
 * are written so that this plan is the right one for a café and for an agency of 12,000 workers.
 */
function keepPlans(client: pg.ClientBase): void {
  client.query('SET plan_cache_mode = force_generic_plan').catch(tellLost)
}

type Asking = Pick<pg.ClientBase, 'query'>

async function ask<Rows>(client: Asking, { text, values }: Prisma.Sql): Promise<Rows> {
  const { rows } = await client.query({ name: nameStatement({ sql: text }), text, values: [...values] })
  return rows as Rows
}

/** One question outside any transaction: who is there is asked before there is an actor to open one for. */
export function askAlone<Rows>(question: Prisma.Sql): Promise<Rows> {
  return ask(connections(), question)
}

/**
 * Begins a read-only transaction with those settings and ends it after `read`. What is not raw SQL in it is asked of `others`.
 * @param settings names and values that row-level security reads; they end with the transaction
 */
export async function readWith<Result>(
  settings: Readonly<Record<string, string>>,
  others: () => Promise<Prisma.TransactionClient>,
  read: (raw: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  const client = await connections().connect()
  const introduction = Object.entries(settings).map(
    ([name, value]) => `set_config(${client.escapeLiteral(name)}, ${client.escapeLiteral(value)}, true)`,
  )
  try {
    const begun = client.query(`BEGIN READ ONLY; SELECT ${introduction.join(', ')}`)
    const [result] = await Promise.all([read(presentAsPrisma(client, others)), begun])
    return result
  } finally {
    client.query('COMMIT').then(
      () => client.release(),
      (failure) => client.release(failure),
    )
  }
}

type Model = Record<string, (...args: unknown[]) => Promise<unknown>>

/** Repositories know Prisma's transaction client; in a reading its `$queryRaw` is the driver's. */
function presentAsPrisma(client: Asking, others: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
  const $queryRaw = (first: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    ask(client, 'raw' in first ? Prisma.sql(first as TemplateStringsArray, ...values) : (first as Prisma.Sql))
  const modelOf = (name: string) =>
    new Proxy({} as Model, {
      get:
        (_model, method: string) =>
        async (...args: unknown[]) => {
          const raw = (await others()) as unknown as Record<string, Model>
          return raw[name]?.[method]?.(...args)
        },
    })
  const known = { $queryRaw } as Record<string, unknown>
  return new Proxy(known, {
    get: (target, name: string) => target[name] ?? modelOf(name),
  }) as unknown as Prisma.TransactionClient
}
