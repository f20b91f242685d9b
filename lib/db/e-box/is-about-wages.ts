import { Prisma } from '../generated/client.ts'

/** Of the message of that alias: it names people and speaks of their wages; a set of files only counts. */
export const isAboutWages = (message: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`jsonb_exists(${message}."facts", 'declarations') AND NOT jsonb_exists(${message}."facts", 'forms')`
