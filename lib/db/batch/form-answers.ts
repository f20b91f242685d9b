import type { Anomaly } from '../../domain/anomaly.ts'
import type { FormOutcome } from '../../domain/batch/set-progress.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { insertRows } from '../rows.ts'

/** What became of one Form. */
export interface FormAnswerRecord {
  pieceNumber: number
  formNumber: number
  /** Of whom the Form speaks; null when its sender may not act for it. */
  employerId: string | null
  outcome: FormOutcome
  lineNumber: number
  payslipReference: string | null
  ticket: string | null
  declarationId: string | null
  anomalies: readonly Anomaly[]
}

export interface ListedAnswer extends FormAnswerRecord {
  employerName: string | null
}

export interface AnswerSelection {
  setId: string
  /** Null: all of them. */
  outcome: FormOutcome | null
  position: Position | null
  pageSize: number
}

const { sql, empty } = Prisma
const columns = sql`"pieceNumber", "formNumber", "employerId", "outcome"::text, "lineNumber", "payslipReference", "ticket"::text,
  "declarationId", "anomalies", (SELECT e."name" FROM "Enterprise" e WHERE e."id" = "employerId") AS "employerName"`

/** What became of the Forms of a set, for its sender. */
export class FormAnswers {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async recordAll(
    { setId, senderId }: { setId: string; senderId: string },
    answers: readonly FormAnswerRecord[],
  ): Promise<void> {
    await insertRows(
      this.#connection.raw,
      'FormAnswer',
      answers.map((answer) => ({ ...answer, setId, senderId })),
    )
  }

  /** In the order of the files, one row more than the page holds. */
  listPage({ setId, outcome, position, pageSize }: AnswerSelection): Promise<ListedAnswer[]> {
    const [piece = '', form = ''] = position?.keys ?? []
    const isBackward = position?.isBackward ?? false
    const beyond = position
      ? sql`AND ("pieceNumber", "formNumber") ${isBackward ? sql`<` : sql`>`} (${Number(piece)}::int, ${Number(form)}::int)`
      : empty
    // The index of the few that are told something is found by its own condition.
    const told = outcome && outcome !== 'accepted' ? sql`AND "outcome" <> 'accepted'` : empty
    const wanted = outcome ? sql`AND "outcome" = ${outcome}::"FormOutcome" ${told}` : empty
    const order = isBackward ? sql`"pieceNumber" DESC, "formNumber" DESC` : sql`"pieceNumber", "formNumber"`
    return this.#connection.raw.$queryRaw<ListedAnswer[]>`
      SELECT ${columns} FROM "FormAnswer" WHERE "setId" = ${setId}::uuid ${wanted} ${beyond}
      ORDER BY ${order} LIMIT ${pageSize + 1}`
  }
}
