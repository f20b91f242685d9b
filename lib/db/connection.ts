import type { Actor } from '../domain/actor.ts'
import type { Prisma } from './generated/client.ts'

/** What a repository works with: the open transaction, and whose it is. */
export interface Connection {
  raw: Prisma.TransactionClient
  actor: Actor
  /** The only employer whose rows may be seen or changed; null for the program itself, agents and workers. */
  employerId: string | null
}

/** The tenant wall of the program, beside the one of the database: part of every question about an employer's rows. */
export function ofEmployer({ employerId }: Connection): { employerId?: string } {
  return employerId === null ? {} : { employerId }
}
