import { removeFilesBefore } from '../../db/batch/set-files.ts'

/** How long files of senders are kept (reliability: retention): long enough to answer a question about a quarter. */
const KEPT_DAYS = 90
const MILLISECONDS_PER_DAY = 86_400_000

/** Removes files that were handed in, and what was read from them, when they are old; answers and declarations stay. */
export async function saveFilesPurge(now: Date): Promise<void> {
  await removeFilesBefore(new Date(now.getTime() - KEPT_DAYS * MILLISECONDS_PER_DAY))
}
