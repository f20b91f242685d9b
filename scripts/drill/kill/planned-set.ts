import type { Office } from '../../bench/batch/office.ts'

/** A set that a drill will hand in: one piece, already written. */
export interface PlannedSet {
  office: Office
  sequence: string
  file: string
}
