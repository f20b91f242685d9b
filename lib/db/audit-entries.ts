import type { Channel } from '../domain/wage-declaration/version.ts'
import type { Connection } from './connection.ts'
import type { Prisma } from './generated/client.ts'
import { newId } from './new-id.ts'

export interface AuditFact {
  at: Date
  /** `<noun>.<verb>`, such as `transmission.submit`. */
  action: string
  subjectKind:
    | 'transmission'
    | 'draftLine'
    | 'declaration'
    | 'eBoxMessage'
    | 'legalParameter'
    | 'counter'
    | 'dispute'
    | 'attestation'
    | 'user'
  subjectId: string
  /** Given when the program acts: it has no employer of its own. */
  employerId?: string
  channel?: Channel
  /** Ids, states and amounts; never a national number. */
  before?: Prisma.InputJsonValue
  after?: Prisma.InputJsonValue
}

/** The append-only log of who did what. */
export class AuditEntries {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async record(fact: AuditFact): Promise<void> {
    await this.recordAll([fact])
  }

  async recordAll(facts: readonly AuditFact[]): Promise<void> {
    const { raw, actor, employerId } = this.#connection
    const who = {
      actingAs: actor.actingAs,
      userId: 'userId' in actor ? actor.userId : null,
      senderId: 'senderId' in actor ? actor.senderId : null,
    }
    await raw.auditEntry.createMany({
      data: facts.map((fact) => ({ id: newId(), ...who, ...fact, employerId: fact.employerId ?? employerId })),
    })
  }
}
