import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { DraftLineSummary } from '../../domain/transmission/draft-view.ts'
import { readFirstReceived } from './read-first-received.ts'
import { type DraftScope, factsOfLine, readDraftFacts, summarizeLine } from './summarize-lines.ts'

/** Every line of a draft, judged on that day with fresh facts. */
export async function summarizeDraft(
  tx: Transaction,
  scope: DraftScope,
  asked: { lines: readonly DraftLineRecord[]; senderId: string; today: LocalDate },
): Promise<DraftLineSummary[]> {
  if (asked.lines.length === 0) return []
  const gathered = await readDraftFacts(tx, scope, asked)
  const received = await readFirstReceived(
    tx,
    asked.lines.flatMap((line) => line.declarationId ?? []),
  )
  return asked.lines.map((line) =>
    summarizeLine(line, factsOfLine(line, gathered, { firstReceivedDate: received.get(line.declarationId ?? '') })),
  )
}
