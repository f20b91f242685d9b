import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'
import { readFirstReceived } from './read-first-received.ts'
import { factsOfLine, readDraftFacts } from './summarize-lines.ts'

/** What the rules need to know to judge one line of a draft. */
export async function readLineFacts(
  tx: Transaction,
  draft: TransmissionRecord,
  asked: { line: DraftLineRecord; senderId: string; today: LocalDate },
): Promise<DeclarationFacts> {
  const { line, senderId, today } = asked
  const gathered = await readDraftFacts(tx, draft, { lines: [line], senderId, today })
  const received = await readFirstReceived(tx, line.declarationId === null ? [] : [line.declarationId])
  return factsOfLine(line, gathered, received.get(line.declarationId ?? ''))
}
