import type { GridAnswer, GridRowView, RowVerdict } from './grid-view.ts'

/** What stands beside and under one row. */
export interface RowAnswer {
  verdict: RowVerdict
  /** Where the next mistake below this row is; null when this row has the last one. */
  nextErrorId: string | null
}

/** Of all rows together. */
export interface GridSummary {
  completeCount: number
  totalCents: number
  wrongCount: number
  /** What is known of the last saving. */
  message: string
}

/**
 * What the server has answered since the page was made. Each row listens for its own verdict: a saving makes anew the rows that it
 * changed, and not five hundred of them while somebody types on.
 */
export class GridAnswers {
  readonly #rows: readonly GridRowView[]
  readonly #verdicts = new Map<string, RowVerdict>()
  readonly #listeners = new Set<() => void>()
  #answers: ReadonlyMap<string, RowAnswer> = new Map()
  #summary: GridSummary

  constructor(rows: readonly GridRowView[], message: string) {
    this.#rows = rows
    this.#answers = this.#listAnswers()
    this.#summary = this.#sumUp(message)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @throws when there is no such row: a row asks for itself alone */
  rowOf(lineId: string): RowAnswer {
    const answer = this.#answers.get(lineId)
    if (!answer) throw new Error('A row of the grid is unknown to its answers.')
    return answer
  }

  readonly readSummary = (): GridSummary => this.#summary

  /** Takes over what a saving answered: its words, and the verdicts of the rows that it carried. */
  take({ message, rows = [] }: Pick<GridAnswer, 'message'> & Partial<Pick<GridAnswer, 'rows'>>): void {
    for (const { lineId, verdict } of rows) this.#verdicts.set(lineId, verdict)
    if (rows.length > 0) this.#answers = this.#listAnswers()
    this.#summary = this.#sumUp(message)
    for (const listener of this.#listeners) listener()
  }

  #verdictOf(row: GridRowView): RowVerdict {
    return this.#verdicts.get(row.lineId) ?? row.verdict
  }

  /** From the last row to the first, since each names the next mistake below it; an answer that says the same stays the same object. */
  #listAnswers(): ReadonlyMap<string, RowAnswer> {
    const answers = new Map<string, RowAnswer>()
    let nextErrorId: string | null = null
    for (const row of this.#rows.toReversed()) {
      const verdict = this.#verdictOf(row)
      const former = this.#answers.get(row.lineId)
      const isSame = former?.verdict === verdict && former.nextErrorId === nextErrorId
      answers.set(row.lineId, isSame ? former : { verdict, nextErrorId })
      nextErrorId = verdict.problems[0]?.fieldId ?? nextErrorId
    }
    return answers
  }

  #sumUp(message: string): GridSummary {
    const verdicts = this.#rows.map((row) => this.#verdictOf(row))
    const complete = verdicts.flatMap(({ totalCents }) => totalCents ?? [])
    return {
      completeCount: complete.length,
      totalCents: complete.reduce((sum, cents) => sum + cents, 0),
      wrongCount: verdicts.reduce((sum, { problems }) => sum + problems.length, 0),
      message,
    }
  }
}
