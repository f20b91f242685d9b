import type { EuroCents } from '../euro-cents.ts'
import type { DateRange } from '../local-date.ts'
import type { WorkerName } from '../transmission/draft-view.ts'

export const disputeReasons = ['wrongAmount', 'wrongDates', 'notWorked', 'declaredTwice', 'other'] as const
export type DisputeReason = (typeof disputeReasons)[number]

export const disputeStatuses = ['open', 'answered', 'closed'] as const
/** Answered and closed are both at an end: by words of the employer, or by a correction or the worker himself. */
export type DisputeStatus = (typeof disputeStatuses)[number]
export type DisputeOutcome = 'corrected' | 'withdrawn'

/** Length of what the worker writes, and of the answer [ours]. */
export const DISPUTE_TEXT_LIMIT = 500

/** A worker says that a payslip is not right. */
export interface Dispute {
  disputeId: string
  declarationId: string
  reason: DisputeReason
  text: string
  status: DisputeStatus
  outcome: DisputeOutcome | null
  /** The version in force when it was disputed. */
  versionNumber: number
  createdAt: Date
  answer: string | null
  endedAt: Date | null
}

/** A dispute as the employer of the payslip sees it: about its own declaration, and nothing else. */
export interface EmployerDispute extends Dispute {
  worker: WorkerName
  calculationPeriod: DateRange
  payslipReference: string | null
  totalCents: EuroCents
  /** A change is on its way. */
  isProcessing: boolean
  isCancelled: boolean
}
