import type { EuroCents } from '../euro-cents.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { Channel, VersionKind } from '../wage-declaration/version.ts'
import type { CounterLimit, Thresholds } from './limit.ts'
import type { Situation } from './situation.ts'
import type { Standing } from './standing.ts'

/** `counted`: in the total that stands against the limit. The others: accepted, but earned under a pension that has none, or its own. */
export type LineCount = 'counted' | 'afterPension' | 'afterEarlyPension'

interface Payslip {
  declarationId: string
  employerId: string
  employerName: string
  calculationPeriod: DateRange
  payslipReference: string | null
  /** Where this version came from, and which one it is. */
  channel: Channel
  versionNumber: number
  receivedAt: Date
}

/** An accepted payslip. */
export interface CounterLine extends Payslip {
  count: LineCount
  wageCents: EuroCents
  premiumCents: EuroCents
  amountCents: EuroCents
  /** When its first version was received. */
  firstReceivedAt: Date
  /** A change that waits for its outcome; until then this line stays. */
  waitingKind: VersionKind | null
}

/** What is in processing: not counted. */
export interface WaitingLine extends Payslip {
  kind: VersionKind
  /** What it would bring to this year; 0 for a cancellation, and for a correction that leads to another year. */
  amountCents: EuroCents
  /** What it would take away from this year. */
  replacedCents: EuroCents
}

/** What counted until it was withdrawn. */
export interface WithdrawnLine extends Payslip {
  amountCents: EuroCents
  withdrawnAt: Date | null
}

/** Sums of a month, which is that of the calculation period's last day. */
export interface CounterMonth {
  /** 1 to 12. */
  month: number
  totalCents: EuroCents
  apartCents: EuroCents
  processingCents: EuroCents
  /** Accepted amounts, in the order of the counter's employers. */
  employerCents: readonly EuroCents[]
}

export interface CounterEmployer {
  employerId: string
  employerName: string
  totalCents: EuroCents
  lineCount: number
  processingCents: EuroCents
}

/** What a person earned in an income year by flexi-jobs, against what the law exempts. */
export interface Counter extends Standing {
  year: number
  situation: Situation
  /** During this year a pension began: later payslips are apart. */
  firstPensionDay: LocalDate | null
  limit: CounterLimit
  thresholds: Thresholds
  /** The sum of `lines`, to the cent. */
  totalCents: EuroCents
  /** The part that stands against the limit. */
  countedCents: EuroCents
  apartCents: EuroCents
  processingCents: EuroCents
  /** What would stand against the limit if everything in processing were accepted. */
  expectedCents: EuroCents
  /** Newest first. */
  lines: readonly CounterLine[]
  processing: readonly WaitingLine[]
  withdrawn: readonly WithdrawnLine[]
  /** Twelve. */
  months: readonly CounterMonth[]
  /** Largest first. */
  employers: readonly CounterEmployer[]
  /** The last time a decision changed these lines. */
  changedAt: Date | null
}
