import type { Anomaly } from '../anomaly.ts'
import type { OutsideOutcome } from '../batch/export.ts'
import type { EuroCents } from '../euro-cents.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { WorkerName } from '../transmission/draft-view.ts'
import type { Calculation } from '../wage-declaration/calculation.ts'
import type { Channel, DeclarationStatus, VersionKind, VersionStatus } from '../wage-declaration/version.ts'

export const overviewSorts = ['latest', 'name'] as const
export type OverviewSort = (typeof overviewSorts)[number]

/** What the home page was asked for. */
export interface OverviewQuery {
  range: DateRange
  /** Part of a name, accents and case ignored. */
  search?: string
  /** One worker, found by his national number (which never appears in an address). */
  workerId?: string
  sort: OverviewSort
  isDescending: boolean
  /** Opaque keyset cursor of the page asked for. */
  cursor?: string
  pageSize: number
}

export interface OverviewEntry extends WorkerName {
  lastCalculationPeriod: DateRange
  acceptedCount: number
  processingCount: number
  refusedCount: number
  draftCount: number
}

export interface OverviewPage {
  rows: readonly OverviewEntry[]
  totalCount: number
  /** Declarations in processing anywhere in the list: the page asks again until it is 0. */
  processingCount: number
  nextCursor: string | null
  previousCursor: string | null
  /** When nothing lies in the range: the last calendar year that has declarations. */
  lastYearWithDeclarations: number | null
}

/** A refused declaration that nobody has corrected yet: it waits on the home page. */
export interface RefusedEntry extends WorkerName {
  declarationId: string
  calculationPeriod: DateRange
  /** Of its first transmission. */
  createdAt: Date
}

/** One version of a declaration, as its history shows it. */
export interface VersionView {
  versionId: string
  transmissionId: string
  number: number
  kind: VersionKind
  status: VersionStatus
  ticket: string | null
  calculation: Calculation
  totalCents: EuroCents
  reason: string | null
  reasonText: string | null
  anomalies: readonly Anomaly[]
  /** What its sender ticked as right: codes of warnings, `repeated` for repeated data. */
  confirmedWarnings: readonly string[]
  channel: Channel
  submittedAt: Date
  decidedAt: Date | null
  submittedByName: string | null
  /** Set when an office sent it. */
  senderName: string | null
  /** What became of it at the outside receiver; null where nothing is handed on. */
  outside: OutsideOutcome | null
}

export interface DeclarationView {
  declarationId: string
  status: DeclarationStatus
  /** The version in force, else the one in processing, else the last refused one. */
  shown: VersionView
  /** A modification or cancellation in processing while the accepted version stays in force. */
  processingKind: VersionKind | null
  /** The last change, when it was refused. */
  refusedChange: VersionView | null
  /** Newest first. */
  versions: readonly VersionView[]
}

export interface DimonaPeriodView {
  dimonaPeriodId: string
  startDate: LocalDate
  endDate: LocalDate | null
  dimonaType: string
  jointCommittee: string
  status: 'accepted' | 'acceptedWithWarning' | 'cancelled'
  anomalyCode: string | null
  overseas: { status: 'requested' | 'authorised' | 'refused'; decidedAt: Date | null } | null
}

/** Details of a worker at one employer. */
export interface WorkerDetails {
  worker: WorkerName
  /** Accepted, processing and refused; newest calculation period first. */
  declarations: readonly DeclarationView[]
  cancelled: readonly DeclarationView[]
  drafts: readonly {
    transmissionId: string
    lineId: string
    savedAt: Date
    wagePeriod: DateRange | null
    isCorrection: boolean
  }[]
  dimonaPeriods: readonly DimonaPeriodView[]
  /** Accepted total per calendar year here, newest first. */
  yearTotals: readonly { year: number; acceptedCents: EuroCents; declarationCount: number }[]
  processingCount: number
}

/** The enterprise's FLX periods, read-only list. */
export interface DimonaListEntry extends WorkerName, DimonaPeriodView {}
