import type { EuroCents } from '../euro-cents.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { WorkerName } from '../transmission/draft-view.ts'
import type { WorkerType } from '../wage-declaration/quality.ts'
import type { Channel, DeclarationStatus } from '../wage-declaration/version.ts'

/** What is exported under the filter of the overview: its workers, or their declarations that touch its days. */
export const exportKinds = ['workers', 'declarations'] as const
export type ExportKind = (typeof exportKinds)[number]

export const exportFormats = ['csv', 'xlsx', 'json', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A quality of a declaration, as a line of a file. */
export interface ExportedQuality extends WorkerName {
  declarationId: string
  status: DeclarationStatus
  payslipReference: string | null
  calculationPeriod: DateRange
  calculationDate: LocalDate
  validityPeriod: DateRange
  employerCategory: string
  workerType: WorkerType
  /** Absent wages count nothing. */
  grossWageCents: EuroCents
  premiumCents: EuroCents
  ticket: string | null
  channel: Channel
  versionNumber: number
  receivedAt: Date
}
