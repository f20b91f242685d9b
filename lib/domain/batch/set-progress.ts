/**
 * `received`: on disk, not yet read. `refused`: cannot be read, nothing of it is kept. `treating`: its Forms are being decided. `withdrawn`:
 * taken back before it was read.
 */
export const setStatuses = ['received', 'refused', 'treating', 'done', 'withdrawn'] as const
export type SetStatus = (typeof setStatuses)[number]

/** A remark (a nonBlocking anomaly) travels with an acceptance; a warning changes nothing. */
export const formOutcomes = ['accepted', 'remarked', 'refused'] as const
export type FormOutcome = (typeof formOutcomes)[number]

/** How many Forms of a set came to which end. */
export interface FormCounts {
  acceptedCount: number
  remarkedCount: number
  refusedCount: number
}

/** A file is refused with at most so many errors; the first ones say enough. */
export const MAXIMUM_FILE_ERRORS = 1000

/** One chunk is treated in one transaction, and holds the locks of its workers for that long: a fraction of a second. */
export const CHUNK_FORMS = 1000
