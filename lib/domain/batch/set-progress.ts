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

interface Progress extends FormCounts {
  status: SetStatus
  formCount: number
  readAt: Date | null
}

const MILLISECONDS_PER_MINUTE = 60_000

/** Minutes until the last Form is decided, begun ones counted whole, at the pace so far; null before the first Form and after the last. */
export function computeMinutesLeft(set: Progress, now: Date): number | null {
  const decided = set.acceptedCount + set.remarkedCount + set.refusedCount
  if (set.status !== 'treating' || set.readAt === null || decided === 0) return null
  const elapsed = now.getTime() - set.readAt.getTime()
  return Math.ceil((elapsed / decided) * ((set.formCount - decided) / MILLISECONDS_PER_MINUTE))
}

/** A file is refused with at most so many errors; the first ones say enough. */
export const MAXIMUM_FILE_ERRORS = 1000

/**
 * Forms that are put aside together; about half of them are treated in one transaction, which holds the locks of their workers for a fraction
 * of a second.
 */
export const CHUNK_FORMS = 2000

/** Lanes of a set are decided side by side: while the database writes for one, the other is judged. */
export const LANES: readonly number[] = [1, 2]

/** All Forms of a worker go one lane, in the order of the files, for what one leads to is what the next one finds. */
export function laneOf({ ssin }: { ssin: string }): number {
  const sum = [...ssin.replace(/\D/g, '')].reduce((total, digit) => total + Number(digit), 0)
  return LANES[sum % LANES.length] as number
}
