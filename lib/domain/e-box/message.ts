import type { Anomaly } from '../anomaly.ts'
import type { FormCounts } from '../batch/set-progress.ts'
import type { EuroCents } from '../euro-cents.ts'
import type { DateRange, LocalDate } from '../local-date.ts'
import type { Channel, VersionKind } from '../wage-declaration/version.ts'

/** What became of a transmission. */
export const outcomeKinds = [
  'accepted',
  'acceptedWithRemarks',
  'refused',
  'modified',
  'deleted',
  'batchReceipt',
  'batchResult',
  'receiverRefused',
] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** What became of a mandate: both its sides are told. */
export const mandateKinds = [
  'mandateRequested',
  'mandateAccepted',
  'mandateDeclined',
  'mandateWithdrawn',
  'mandateEndSet',
  'mandateEnded',
  'mandateEndsSoon',
] as const
export type MandateKind = (typeof mandateKinds)[number]

export function isMandateKind(kind: EBoxKind): kind is MandateKind {
  return mandateKinds.some((each) => each === kind)
}

export const eBoxKinds = [...outcomeKinds, ...mandateKinds] as const
export type EBoxKind = (typeof eBoxKinds)[number]

/** How many Forms a set of files has, and what became of them as far as they are decided. */
export interface SetCounts extends FormCounts {
  formCount: number
}

/** The days of a mandate when something became of it. */
export interface MandateFacts {
  mandateId: string
  officeId: string
  startDate: LocalDate
  endDate: LocalDate | null
}

/** Stored with the message: ids, counts and codes; the words are made when it is read. */
export type EBoxFacts = OutcomeFacts | MandateFacts

export interface OutcomeFacts {
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
  /** So many more than are listed, of what may be very many. */
  unlistedCount?: number
}

/** A line of the list: the subject shows initials only. */
export interface EBoxEntry {
  messageId: string
  kind: EBoxKind
  /** Null for what is about no wages. */
  transmissionKind: VersionKind | null
  declarationCount: number
  /** Of a message about a set of files; null for all others. */
  forms: SetCounts | null
  initials: readonly string[]
  /** Empty for what has none. */
  ticket: string
  /** Set when the message concerns a client of the office that reads it. */
  employerName: string | null
  /** Set when the message is about a mandate, and not about wages. */
  mandate: (MandateFacts & { employerName: string; officeName: string }) | null
  createdAt: Date
  readAt: Date | null
  isArchived: boolean
  expiresAt: Date
}

export interface EBoxList {
  /** Language of the enterprise whose e-Box it is: its subjects are written in it. */
  language: 'fr' | 'nl' | 'de' | 'en'
  recipientName: string
  messages: readonly EBoxEntry[]
  /** Categories this person may ask for. */
  kinds: readonly EBoxKind[]
  unreadCount: number
  /** Of all that leave within the days of the warning. */
  expiringCount: number
  /** Found by what was asked for. */
  totalCount: number
  /** In the same list, of categories that want another permission. */
  hiddenCount: number
  nextCursor: string | null
  previousCursor: string | null
}

/** An opened message. `declarations` is null without a permission on wages. */
export interface EBoxMessageView extends EBoxEntry {
  /** Whose receipt and notification are attached; null for what has none of its own (sets of files, mandates). */
  receiptOf: string | null
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
        /** Why it was changed or cancelled; null for what is new. */
        reason: { code: string | null; text: string | null } | null
        anomalies: readonly Anomaly[]
        isCorrectable: boolean
      }[]
    | null
}
