import { PrismaPg } from '@prisma/adapter-pg'
import { config } from '../config.ts'
import { PrismaClient } from './generated/client.ts'
import { nameStatement } from './reading/kept-statements.ts'

/** Two cores serve the pages of one process: more connections than this only queue up inside PostgreSQL. */
const CONNECTION_LIMIT = 12

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
