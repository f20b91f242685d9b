import type { Connection } from '../connection.ts'
import { readToDoRows, type ToDoQuestion, type ToDoRead } from './to-do-rows.ts'

/** What home shows of what is missing. */
export type MissingRead = Pick<ToDoRead, 'counts' | 'rows'>

interface Remembered {
  /** Last entry of the employer's audit log: it has another as soon as anything was sent, decided or withdrawn. */
  mark: string
  terms: string
  readAt: number
  found: Promise<MissingRead>
}

/** Two who write at the same moment may leave their entries in the other order: that long something sent may still be missing [ours]. */
const LONGEST_MILLISECONDS = 60_000
const REMEMBERED_EMPLOYERS = 500
const remembered = new Map<string, Remembered>()

async function readMark({ raw }: Connection, employerId: string): Promise<string> {
  const rows = await raw.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "AuditEntry" WHERE "employerId" = ${employerId}::uuid ORDER BY "at" DESC, "id" DESC LIMIT 1`
  return rows[0]?.id ?? ''
}

function remember(employerId: string, entry: Remembered): void {
  remembered.delete(employerId)
  remembered.set(employerId, entry)
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED_EMPLOYERS && oldest !== undefined) remembered.delete(oldest)
  entry.found.catch(() => remembered.delete(employerId))
}

/**
 * How much is missing at the employer, and what is due first, read again only when something happened there: at an agency of 12,000
 * workers it is a question over all their months, and home is opened all day.
 */
export async function readRememberedMissing(
  connection: Connection,
  question: Omit<ToDoQuestion, 'part'>,
  asked: { pageSize: number; now: Date },
): Promise<MissingRead> {
  const { employerId } = question
  const mark = await readMark(connection, employerId)
  const terms = JSON.stringify([question.terms, asked.pageSize])
  const readAt = asked.now.getTime()
  const known = remembered.get(employerId)
  const isFresh = known && Math.abs(readAt - known.readAt) < LONGEST_MILLISECONDS
  if (isFresh && known.mark === mark && known.terms === terms) return known.found
  const selection = { kind: 'missing', position: null, pageSize: asked.pageSize } as const
  const found = readToDoRows(connection, { ...question, part: 'missing' }, selection)
  remember(employerId, { mark, terms, readAt, found })
  return found
}
