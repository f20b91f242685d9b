import { PrismaPg } from '@prisma/adapter-pg'
import { config } from '../config.ts'
import { PrismaClient } from './generated/client.ts'

const shared = globalThis as { flexiPrisma?: PrismaClient }

/** One client a process: server.ts and Next's bundle are two module graphs that meet on `globalThis`. */
shared.flexiPrisma ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: config.databaseUrl }) })

export const prisma: PrismaClient = shared.flexiPrisma
