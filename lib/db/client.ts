import { PrismaPg } from '@prisma/adapter-pg'
import { config } from '../config.ts'
import { PrismaClient } from './generated/client.ts'

/** Two cores serve the pages of one process: more connections than this only queue up inside PostgreSQL. */
const CONNECTION_LIMIT = 12

/** Statements that are kept ready on each connection; beyond this number the program must be making them up. */
const KEPT_STATEMENTS = 400
const FIRST_KEPT_USE = 3
const uses = new Map<string, { count: number; name: string }>()

/**
 * Names the statements that come back: PostgreSQL then parses and plans them once a connection, which for the large questions of
 * a page costs more than answering them. One whose text was made for its values, such as a list of ids, stays without.
 */
function nameStatement({ sql }: { sql: string }): string {
  const use = uses.get(sql) ?? { count: 0, name: `kept-${uses.size}` }
  if (use.count === 0 && uses.size >= KEPT_STATEMENTS) return ''
  use.count += 1
  uses.set(sql, use)
  return use.count < FIRST_KEPT_USE ? '' : use.name
}

/** The address is asked for at the first query: pages are built on machines that have no database. */
function connectWhenAsked() {
  return {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect: () =>
      new PrismaPg(
        { connectionString: config.databaseUrl, max: CONNECTION_LIMIT },
        { statementNameGenerator: nameStatement },
      ).connect(),
  }
}

const place = globalThis as typeof globalThis & { flexiPrisma?: PrismaClient }

/** One client per process: server.ts and Next's bundle load this file separately and must share the connections. */
export const prisma: PrismaClient = place.flexiPrisma ?? new PrismaClient({ adapter: connectWhenAsked() })
place.flexiPrisma = prisma
