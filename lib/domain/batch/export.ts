import type { Anomaly } from '../anomaly.ts'
import type { Calculation } from '../wage-declaration/calculation.ts'
import type { GivenEmployer } from '../wage-declaration/facts.ts'
import type { VersionKind } from '../wage-declaration/version.ts'
import type { FileError } from './file-error.ts'
import type { SetName } from './set-name.ts'

/** `waiting`: for a set. `sent`: in a set, not yet answered. `needless`: the receiver has nothing that could be cancelled. */
export type ExportStatus = 'waiting' | 'sent' | 'accepted' | 'remarked' | 'refused' | 'needless'

/** What became of an accepted version outside; the portal keeps it as it was decided here. */
export interface OutsideOutcome {
  status: ExportStatus
  /** The receiver's, of this version. */
  ticket: string | null
  anomalies: readonly Anomaly[]
}

/** Of one set: whatever they hold, nine pieces are enough, and their moments of creation lie within twenty seconds. */
export const EXPORT_SET_FORMS = 20_000

/** One accepted version, as the receiver will see it. */
export interface OutgoingForm {
  kind: VersionKind
  /** With its hour, what the answer repeats: unique within its set. */
  createdAt: Date
  /** By which the receiver knows the declaration, whatever its payslip is called meanwhile. */
  reference: string
  employer: GivenEmployer
  ssin: string
  calculation: Calculation
}

/** What the receiver says of a whole set (ACRF). */
export interface ReceiverAcknowledgement {
  /** The set that the cited file belongs to. */
  name: SetName
  ticket: string
  /** Empty: it was taken. */
  errors: readonly FileError[]
}

/** What the receiver says of one Form (NOTIFICATION). */
export interface ReceiverAnswer {
  /** `YYYY-MM-DD` and `hh:mm:ss.SSS`, as the Form had them. */
  creationDate: string
  creationHour: string
  /** Null where the answer repeats none. */
  reference: string | null
  /** The receiver's, of what it kept; null when it kept nothing. */
  ticket: string | null
  isRefused: boolean
  /** Without parameters: the receiver says a code and a place. */
  anomalies: readonly Anomaly[]
}

/**
 * What the receiver must be told. It may have refused what was accepted here: then a correction is new to it, and a cancellation needless
 * (null).
 */
export function computeOutgoingKind({
  kind,
  isKnownOutside,
}: {
  kind: VersionKind
  isKnownOutside: boolean
}): VersionKind | null {
  if (isKnownOutside) return kind
  return kind === 'cancellation' ? null : 'original'
}

/** The sequence after that one, of five characters 0-9 A-Z: 00001, 00002 … 0000A. @throws after sixty million sets of a day */
export function computeNextSequence(last: string | null): string {
  const next = (Number.parseInt(last ?? '0', 36) + 1).toString(36).toUpperCase().padStart(5, '0')
  if (next.length > 5) throw new Error('no sequence is left for this day')
  return next
}

/** A name that is taken is no fault of what bears it: the same Forms go out once more under another. */
export function isNameTaken(errors: readonly Pick<FileError, 'code'>[]): boolean {
  return errors.length > 0 && errors.every(({ code }) => code === 'ACRF-133')
}
