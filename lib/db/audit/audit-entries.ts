import type { AuditAction } from '../../domain/audit/audit-action.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import type { Prisma } from '../generated/client.ts'
import type { PendingEntry } from './pending-entries.ts'

export interface AuditFact {
  at: Date
  action: AuditAction
  subjectKind:
    | 'transmission'
    | 'draftLine'
    | 'workerGroup'
    | 'declaration'
    | 'eBoxMessage'
    | 'legalParameter'
    | 'counter'
    | 'dispute'
    | 'attestation'
    | 'user'
    | 'worker'
    | 'membership'
    | 'invitation'
    | 'mandate'
    | 'certificate'
    | 'exportSet'
    | 'employer'
  subjectId: string
  /** Given when the program acts: it has no employer of its own. Null: of no employer's business, whichever hat is worn. */
  employerId?: string | null
  channel?: Channel
  /** Ids, states and amounts; never a national number. */
  before?: Prisma.InputJsonValue
  after?: Prisma.InputJsonValue
  /** Whose data somebody else looked at. */
  lookedAtWorkerId?: string
}

/** The append-only log of who did what, and who looked. */
export class AuditEntries {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Stands in the log when the transaction ends; of a reading, before its answer is given. */
  record(fact: AuditFact): void {
    this.recordAll([fact])
  }

  recordAll(facts: readonly AuditFact[]): void {
    const { actor, employerId, pending } = this.#connection
    const who = {
      actingAs: actor.actingAs,
      userId: 'userId' in actor ? actor.userId : null,
      senderId: 'senderId' in actor ? actor.senderId : null,
    }
    pending.push(...facts.map((fact): PendingEntry => toPending(who, employerId, fact)))
  }
}

function toPending(
  who: Pick<PendingEntry, 'actingAs' | 'userId' | 'senderId'>,
  ownEmployerId: string | null,
  { employerId, channel, before, after, lookedAtWorkerId, ...fact }: AuditFact,
): PendingEntry {
  return {
    ...who,
    ...fact,
    employerId: employerId === undefined ? ownEmployerId : employerId,
    channel: channel ?? null,
    before: (before ?? null) as PendingEntry['before'],
    after: (after ?? null) as PendingEntry['after'],
    lookedAtWorkerId: lookedAtWorkerId ?? null,
  }
}
