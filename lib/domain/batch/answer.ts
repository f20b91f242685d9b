import { type Anomaly, hasBlocking } from '../anomaly.ts'
import type { FileError } from './file-error.ts'
import type { FormEcho } from './form.ts'

/** Answer 1 (ACRF), for the whole set. Negative: nothing of it is kept. @public */
export interface SetAnswer {
  /** 13 characters, also of a negative answer. */
  ticket: string
  /** Empty: the set can be read and is handled. */
  errors: readonly FileError[]
}

/** Answer 2 (NOTIFICATION), one per Form. */
export interface FormAnswer extends FormEcho {
  /** Of the declaration's version (HandledReference); null when the Form led to none. */
  ticket: string | null
  /** Paths as the rules name them (`qualities.0.employerCategory`, `worker.ssin`, `employer.nssoNumber`). */
  anomalies: readonly Anomaly[]
}

/** A Form is refused by what blocks; remarks and warnings travel with an acceptance (ResultCode 1). */
export function isRefused({ anomalies }: FormAnswer): boolean {
  return hasBlocking(anomalies)
}
