import type { Json } from '../audit/canonical-json.ts'
import type { Calculation } from '../wage-declaration/calculation.ts'
import type { Quality } from '../wage-declaration/quality.ts'
import type { Channel, VersionKind } from '../wage-declaration/version.ts'
import { isTicket } from './ticket.ts'

/** What was received of one declaration. */
export interface ReceivedContent {
  versionId: string
  declarationId: string
  workerId: string
  kind: VersionKind
  calculation: Calculation
  reason: string | null
  reasonText: string | null
}

export interface ReceiptContent {
  ticket: string
  receivedAt: Date
  employerId: string
  senderId: string
  channel: Channel
  declarations: readonly ReceivedContent[]
}

/**
 * All that a receipt stands for, as its hash covers it: ticket, moment, who sent for whom, and every declaration as it was sent,
 * in the order of their ids. The ids are random, so that nobody who knows a worker can try amounts against a hash; national
 * numbers are not in it. What is decided later is not in it either: a receipt says what was received.
 */
export function computeReceiptContent({ declarations, receivedAt, ...content }: ReceiptContent): Json {
  const inOrder = [...declarations].sort((one, other) => (one.versionId < other.versionId ? -1 : 1))
  return {
    ticket: content.ticket,
    receivedAt: receivedAt.toISOString(),
    employerId: content.employerId,
    senderId: content.senderId,
    channel: content.channel,
    declarations: inOrder.map(({ calculation, ...each }) => ({
      versionId: each.versionId,
      declarationId: each.declarationId,
      workerId: each.workerId,
      kind: each.kind,
      reason: each.reason,
      reasonText: each.reasonText,
      payslipReference: calculation.payslipReference ?? null,
      calculationStartDate: calculation.calculationPeriod.startDate,
      calculationEndDate: calculation.calculationPeriod.endDate,
      calculationDate: calculation.calculationDate,
      qualities: calculation.qualities.map(presentQuality),
    })),
  }
}

function presentQuality({ validityPeriod, grossWageCents, premiums, ...quality }: Quality): Json {
  return {
    employerCategory: quality.employerCategory,
    workerType: quality.workerType,
    validityStartDate: validityPeriod.startDate,
    validityEndDate: validityPeriod.endDate,
    grossWageCents: grossWageCents ?? null,
    premiums: premiums.map(({ amountCents, frequencyMonths }) => ({ amountCents, frequencyMonths })),
  }
}

const spaces = /\s+/g

/** Of a hash as somebody typed or copied it: spaces and capitals do not matter; null when it is none. */
export function parseContentHash(typed: string): string | null {
  const hash = typed.replace(spaces, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null
}

/** Of a ticket as somebody typed or copied it. */
export function parseTicket(typed: string): string | null {
  const ticket = typed.replace(spaces, '').toUpperCase()
  return isTicket(ticket) ? ticket : null
}
