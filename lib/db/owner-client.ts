import { PrismaPg } from '@prisma/adapter-pg'
import { config } from '../config.ts'
import { PrismaClient } from './generated/client.ts'

const CONNECTION_LIMIT = 4

/**
 * The owner of the tables: whom no policy binds, and who may therefore plant a world, load a country and count what is in the tables. The
 * program never uses it.
 */
export const prisma: PrismaClient = new PrismaClient({
  adapter: {
    provider: 'postgres' as const,
    adapterName: '@prisma/adapter-pg',
    connect: () => new PrismaPg({ connectionString: config.databaseOwnerUrl, max: CONNECTION_LIMIT }).connect(),
  },
})
