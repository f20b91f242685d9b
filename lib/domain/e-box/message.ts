import type { Anomaly } from '../anomaly.ts'
import type { FormCounts } from '../batch/set-progress.ts'
import type { EuroCents } from '../euro-cents.ts'
import type { DateRange } from '../local-date.ts'
import type { Channel, VersionKind } from '../wage-declaration/version.ts'

export const eBoxKinds = [
  'accepted',
  'acceptedWithRemarks',
  'refused',
  'modified',
  'deleted',
  'batchReceipt',
  'batchResult',
] as const
export type EBoxKind = (typeof eBoxKinds)[number]

/** How many Forms a set of files has, and what became of them as far as they are decided. */
export interface SetCounts extends FormCounts {
  formCount: number
}

/** Stored with the message: ids, counts and codes; the words are made when it is read. */
export interface EBoxFacts {
  transmissionKind: VersionKind
  ticket: string
  channel: Channel
  declarations: readonly {
    declarationId: string
    versionId: string
    workerId: string
    ticket: string
    anomalies: readonly Anomaly[]
  }[]
  /** Of a set of files, whose declarations no message can list. */
  forms?: SetCounts
}

/** A line of the list: the subject shows initials only. */
export interface EBoxEntry {
  messageId: string
  kind: EBoxKind
  transmissionKind: VersionKind
  declarationCount: number
  /** Of a message about a set of files; null for all others. */
  forms: SetCounts | null
  initials: readonly string[]
  ticket: string
  /** Set when the message concerns a client of the office that reads it. */
  employerName: string | null
  createdAt: Date
  readAt: Date | null
  expiresAt: Date
}

export interface EBoxList {
  /** Language of the enterprise whose e-Box it is: its subjects are written in it. */
  language: 'fr' | 'nl' | 'de' | 'en'
  recipientName: string
  messages: readonly EBoxEntry[]
  unreadCount: number
  totalCount: number
  nextCursor: string | null
  previousCursor: string | null
}

/** An opened message. `declarations` is null without a permission on wages. */
export interface EBoxMessageView extends EBoxEntry {
  language: 'fr' | 'nl' | 'de' | 'en'
  recipientName: string
  declarations:
    | readonly {
        declarationId: string
        workerId: string
        familyName: string
        givenName: string
        ssin: string
        calculationPeriod: DateRange
        totalCents: EuroCents
        ticket: string
        anomalies: readonly Anomaly[]
        isCorrectable: boolean
      }[]
    | null
}
