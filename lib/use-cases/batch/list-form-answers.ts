import type { ListedAnswer } from '../../db/batch/form-answers.ts'
import { readChunk } from '../../db/batch/set-files.ts'
import { type KeysetPage, parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { FormAnswer } from '../../domain/batch/answer.ts'
import { CHUNK_FORMS, type FormOutcome } from '../../domain/batch/set-progress.ts'
import { requireFileSender } from '../actor/require.ts'

export interface AnswerQuery {
  setId: string
  /** Absent: all of them. */
  outcome?: FormOutcome
  cursor?: string
  pageSize: number
}

/** What became of the Forms of a set, in the order of its files, by the page. @throws AccessRefused */
export async function listFormAnswers(
  actor: Actor,
  { setId, outcome, cursor, pageSize }: AnswerQuery,
): Promise<KeysetPage<ListedAnswer>> {
  const position = parseCursor(cursor, 2)
  const selection = { setId, outcome: outcome ?? null, position, pageSize }
  const found = await inReading(requireFileSender(actor), async (tx) => {
    await tx.batchSets.get(setId)
    return tx.formAnswers.listPage(selection)
  })
  return toPage(found, pageSize, position, (row) => [String(row.pieceNumber), String(row.formNumber)])
}

/** All of them, read by the page as they are taken: for a file of any length. @throws NotFound, AccessRefused */
export async function* listAllFormAnswers(
  actor: Actor,
  query: Pick<AnswerQuery, 'setId' | 'outcome'>,
): AsyncGenerator<ListedAnswer> {
  let cursor: string | undefined
  do {
    const page = await listFormAnswers(actor, { ...query, pageSize: CHUNK_FORMS, ...(cursor && { cursor }) })
    yield* page.rows
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

/**
 * The second answer of a set that is done, Form after Form, for whoever writes the notification: what each Form said of itself comes from the
 * chunk it was put aside in. A Form without an answer is none that was accepted.
 * @throws NotFound, AccessRefused, and when an answer or a chunk is not there
 */
export async function* readNotifications(actor: Actor, setId: string): AsyncIterable<FormAnswer> {
  const sender = requireFileSender(actor)
  const { chunkCount } = await inReading(sender, (tx) => tx.batchSets.get(setId))
  let cursor: string | undefined
  for (let number = 1; number <= chunkCount; number++) {
    const forms = await readChunk(setId, number)
    const page = await listFormAnswers(actor, { setId, pageSize: CHUNK_FORMS, ...(cursor ? { cursor } : {}) })
    cursor = page.nextCursor ?? undefined
    for (const [place, { ssin: _ssin, wages: _wages, ...echo }] of forms.entries()) {
      const answer = page.rows[place]
      if (!answer) throw new Error(`set ${setId} has no answer to Form ${place + 1} of chunk ${number}`)
      yield { ...echo, ticket: answer.ticket, anomalies: answer.anomalies }
    }
  }
}
