import type { DraftWages } from '../transmission/draft.ts'
import type { GivenEmployer } from '../wage-declaration/facts.ts'
import type { VersionKind } from '../wage-declaration/version.ts'
import type { FileError } from './file-error.ts'

/** What an answer repeats of a Form, so that its sender finds it back. */
export interface FormEcho {
  /** Among the Forms of its piece, counted from 1. */
  formNumber: number
  /** Counted from 1. */
  pieceNumber: number
  /** Of the piece: where `<Form>` begins, counted from 1. */
  lineNumber: number
  /** `YYYY-MM-DD` and `hh:mm:ss.SSS` as written; the schema saw their form. */
  creationDate: string
  creationHour: string
  kind: VersionKind
  /** As written; without punctuation they may still be wrong. */
  givenEmployer: GivenEmployer
  /** The key of a later modification or cancellation; null when the Form carries none (00222-001). */
  payslipReference: string | null
}

/** One Form of a FLXWAGE file: one payroll calculation of one worker, understood but not yet judged. */
export interface BatchForm extends FormEcho {
  /** As written (INSS). */
  ssin: string
  /** What the rules judge, by `completeDraft`; null for a cancellation, which carries no calculation. */
  wages: DraftWages | null
}

/** What is read next of a piece: Forms in their order, or what makes the whole set unreadable. */
export type ReadPart = { forms: readonly BatchForm[]; errors?: never } | { forms?: never; errors: readonly FileError[] }

/** Reads a piece from its beginning, by parts of a bounded number of Forms; memory does not grow with the file. @public */
export type ReadForms = (pieceNumber: number) => AsyncIterable<ReadPart>
