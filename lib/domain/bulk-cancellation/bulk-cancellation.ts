import type { EuroCents } from '../euro-cents.ts'
import type { DateRange } from '../local-date.ts'
import type { WorkerName } from '../transmission/draft-view.ts'
import { checkReason } from '../wage-declaration/reason.ts'
import { type ChangeTarget, checkChange } from '../wage-declaration/rules/change.ts'
import type { CancellationReason } from '../wage-declaration/version.ts'

/** As many as a person can still look through, and as stand on one page [ours]. */
export const BULK_LIMIT = 100

/** Why one of those that were ticked is not cancelled. */
export const leftOutCauses = ['changed', 'processing', 'cancelled', 'refused'] as const
export type LeftOutCause = (typeof leftOutCauses)[number]

/** A declaration as it was ticked: the version that was shown then. */
export interface ChosenDeclaration {
  declarationId: string
  versionId: string
}

export interface LeftOutDeclaration {
  declarationId: string
  cause: LeftOutCause
}

/** The question answered, as typed. */
export interface EnteredBulkAnswer {
  reason: CancellationReason | null
  reasonText: string
  /** How many lines are cancelled, in digits: nobody types it by mistake. */
  count: string
}

export const bulkProblems = ['reason', 'reasonText', 'count'] as const
export type BulkProblem = (typeof bulkProblems)[number]

/** Before it is sent `ready` or why not; afterwards what became of it. */
export type BulkLineState = 'ready' | LeftOutCause | 'sent' | 'done' | 'notDone'

export interface BulkLine extends WorkerName {
  declarationId: string
  calculationPeriod: DateRange
  payslipReference: string | null
  totalCents: EuroCents
  state: BulkLineState
}

/** The question, or its outcome once it is answered. */
export interface BulkCancellationView {
  bulkId: string
  entered: EnteredBulkAnswer | null
  sentAt: Date | null
  transmissionId: string | null
  ticket: string | null
  /** By family name, first name, then calculation period. */
  lines: readonly BulkLine[]
}

/** Rule 23 for one of many: null when it can be cancelled as it was shown. */
export function findLeftOutCause(target: ChangeTarget, shownVersionId: string): LeftOutCause | null {
  const [anomaly] = checkChange(target, { kind: 'cancellation', basedOnVersionId: shownVersionId })
  if (!anomaly) return null
  if (anomaly.code === '00222-241') return 'cancelled'
  if (anomaly.code === '00222-234') return 'refused'
  return anomaly.parameters?.reason === 'processing' ? 'processing' : 'changed'
}

/** What is missing in the answer, in the order of the form. */
export function checkBulkAnswer({ reason, reasonText, count }: EnteredBulkAnswer, lineCount: number): BulkProblem[] {
  const missing = checkReason(reason, reasonText).map(({ path }) => path)
  const isCounted = /^\d{1,4}$/.test(count.trim()) && Number(count.trim()) === lineCount
  return bulkProblems.filter((problem) => missing.includes(problem) || (problem === 'count' && !isCounted))
}
