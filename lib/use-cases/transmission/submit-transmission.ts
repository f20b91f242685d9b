import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { DraftLineSummary, SubmitAnswer } from '../../domain/transmission/draft-view.ts'
import { listCodesToConfirm } from '../../domain/transmission/to-confirm.ts'
import { holdMandate } from '../actor/hold-mandate.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { summarizeDraft } from '../draft/summarize-draft.ts'
import { newTicket } from '../receipt/new-ticket.ts'
import { readLineChange } from '../receipt/read-line-change.ts'
import { type ReceivedDeclaration, recordReceived } from '../receipt/record-received.ts'

/** Something is missing, or a warning or repeated data wait for their tick. */
function findObstacle(summaries: readonly DraftLineSummary[]): SubmitAnswer | null {
  const incomplete = summaries.filter((line) => !line.isComplete).map((line) => line.lineId)
  if (summaries.length === 0 || incomplete.length > 0) return { kind: 'incomplete', lineIds: incomplete }
  const unconfirmed = summaries.filter((line) =>
    listCodesToConfirm(line).some((code) => !line.confirmedWarnings.includes(code)),
  )
  if (unconfirmed.length === 0) return null
  return { kind: 'unconfirmed', lineIds: unconfirmed.map((line) => line.lineId) }
}

type Gathered = { refused: SubmitAnswer } | { declarations: ReceivedDeclaration[] }

/** What will be received of each line; a correction must still fit the declaration as it stands now. */
async function gather(
  tx: Transaction,
  lines: readonly DraftLineRecord[],
  summaries: readonly DraftLineSummary[],
): Promise<Gathered> {
  const declarations: ReceivedDeclaration[] = []
  for (const [place, line] of lines.entries()) {
    const calculation = summaries[place]?.calculation
    if (!calculation) return { refused: { kind: 'incomplete', lineIds: [line.lineId] } }
    const change = await readLineChange(tx, line, calculation)
    if ('refused' in change) return change
    declarations.push({
      ...change,
      workerId: line.worker.workerId,
      calculation,
      reason: line.reason,
      reasonText: line.reason === 'other' ? line.reasonText : null,
      confirmedWarnings: line.confirmedWarnings,
    })
  }
  return { declarations }
}

async function send(
  tx: Transaction,
  draft: TransmissionRecord,
  sent: { actor: EmployerActor; now: Date; declarations: readonly ReceivedDeclaration[] },
): Promise<SubmitAnswer> {
  const { senderId, userId } = sent.actor
  const { now } = sent
  const ticket = newTicket()
  const isFirst = await tx.transmissions.saveReceived(draft, { ticket, senderId, userId, now })
  if (!isFirst) throw new Error(`draft ${draft.transmissionId} changed while it was held`)
  const { transmissionId, employerId, channel } = draft
  const received = { transmissionId, employerId, channel, senderId, userId, ticket, now }
  await recordReceived(tx, received, sent.declarations)
  return { kind: 'received', ticket }
}

/**
 * Sends a draft: everything is judged again here, and received in one transaction, job included. A draft already sent
 * answers with the same ticket, however often it is sent.
 * @throws NotFound, AccessRefused
 */
export async function submitTransmission(actor: Actor, transmissionId: string, now: Date): Promise<SubmitAnswer> {
  const employer = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    await holdMandate(tx, employer, now)
    const draft = await tx.transmissions.getLocked(transmissionId)
    if (draft.ticket !== null) return { kind: 'received', ticket: draft.ticket }
    const lines = await tx.draftLines.list(transmissionId)
    await tx.workers.lock(lines.map((line) => line.worker.workerId))
    const asked = { lines, senderId: employer.senderId, today: todayInBrussels(now) }
    const summaries = await summarizeDraft(tx, draft, asked)
    const obstacle = findObstacle(summaries)
    if (obstacle) return obstacle
    const gathered = await gather(tx, lines, summaries)
    if ('refused' in gathered) return gathered.refused
    return send(tx, draft, { actor: employer, now, declarations: gathered.declarations })
  })
}
