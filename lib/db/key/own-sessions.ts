import type { OpenSession } from '../../domain/key/open-session.ts'
import type { Connection } from '../connection.ts'
import { isId } from '../new-id.ts'

const LIST_LIMIT = 100

/** The sessions of one person, for himself: no other person's are ever found. */
export class OwnSessions {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Last used first; also those that ended by themselves a moment ago. */
  async list(userId: string): Promise<OpenSession[]> {
    const rows = await this.#connection.raw.session.findMany({
      where: { userId },
      omit: { tokenHash: true, idToken: true, activeProfile: true, userId: true },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
      take: LIST_LIMIT,
    })
    return rows.map(({ id, ...session }) => ({ sessionId: id, ...session }))
  }

  async find(userId: string, sessionId: string): Promise<Pick<OpenSession, 'level' | 'createdAt'> | null> {
    return this.#connection.raw.session.findFirst({
      where: { id: sessionId, userId },
      select: { level: true, createdAt: true },
    })
  }

  /** @returns whether it was there, and this person's */
  async saveEnded(userId: string, sessionId: string): Promise<boolean> {
    if (!isId(sessionId)) return false
    const { count } = await this.#connection.raw.session.deleteMany({ where: { id: sessionId, userId } })
    return count === 1
  }

  /** Ends every session of the person but the one that is kept. @returns how many */
  async saveOthersEnded(userId: string, keptSessionId: string | null): Promise<number> {
    const kept = keptSessionId ? { id: { not: keptSessionId } } : {}
    const { count } = await this.#connection.raw.session.deleteMany({ where: { userId, ...kept } })
    return count
  }
}
