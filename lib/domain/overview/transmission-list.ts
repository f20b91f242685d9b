import type { EuroCents } from '../euro-cents.ts'
import type { DateRange } from '../local-date.ts'
import type { Channel, VersionKind } from '../wage-declaration/version.ts'

/** What a list of transmissions can be narrowed to: those with something refused, or with something still in processing. */
export const transmissionOutcomes = ['accepted', 'refused', 'processing'] as const
export type TransmissionOutcome = (typeof transmissionOutcomes)[number]

export interface TransmissionFilter {
  /** Days of receipt, in Brussels. */
  range?: DateRange
  channel?: Channel
  outcome?: TransmissionOutcome
  /** The beginning of a ticket. */
  ticket?: string
}

export interface TransmissionQuery extends TransmissionFilter {
  cursor?: string
  pageSize: number
}

/** What was sent at once, and what became of it. */
export interface TransmissionEntry {
  transmissionId: string
  ticket: string
  kind: VersionKind
  channel: Channel
  receivedAt: Date
  submittedByName: string | null
  /** Set when an office sent it. */
  senderName: string | null
  workerCount: number
  acceptedCount: number
  refusedCount: number
  processingCount: number
  /** Of all its declarations, whatever became of them. */
  totalCents: EuroCents
}

export interface TransmissionPage {
  rows: readonly TransmissionEntry[]
  totalCount: number
  nextCursor: string | null
  previousCursor: string | null
}
