import type { Actor } from '../domain/actor.ts'
import type { PendingEntry } from './audit/pending-entries.ts'
import type { Prisma } from './generated/client.ts'

/** What a repository works with: the open transaction, and whose it is. */
export interface Connection {
  raw: Prisma.TransactionClient
  actor: Actor
  /** The only employer whose rows may be seen or changed; null for the program itself, agents and workers. */
  employerId: string | null
  /** What was read already under that name; in a reading only, where nothing that this actor waits for changes. */
  known: Map<string, Promise<unknown>> | null
  /** What will stand in the audit log once the work is done. */
  pending: PendingEntry[]
}

/** Asks a question once in a reading: the use-cases of one page ask the same. Where something may be written, each time. */
export function readOnce<Answer>({ known }: Connection, name: string, read: () => Promise<Answer>): Promise<Answer> {
  const answer = (known?.get(name) as Promise<Answer> | undefined) ?? read()
  known?.set(name, answer)
  return answer
}
