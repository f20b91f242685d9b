import type { PendingEntry } from './pending-entries.ts'

/** A page that is opened again, or that asks for the state of what is in processing, is the same look [ours]. */
const SAME_LOOK_MILLISECONDS = 5 * 60_000
const REMEMBERED_LOOKS = 20_000

const remembered = new Map<string, number>()

const nameOf = ({ userId, senderId, employerId, action, subjectId }: PendingEntry) =>
  [userId, senderId, employerId, action, subjectId].join(' ')

/** Whether the same person looked at the same thing a moment ago, and that is written down. */
export function isSameLook(entry: PendingEntry): boolean {
  if (entry.lookedAtWorkerId === null) return false
  const known = remembered.get(nameOf(entry))
  return known !== undefined && Math.abs(entry.at.getTime() - known) < SAME_LOOK_MILLISECONDS
}

/** Once it stands in the log. */
export function rememberLooks(entries: readonly PendingEntry[]): void {
  for (const entry of entries) {
    remembered.delete(nameOf(entry))
    remembered.set(nameOf(entry), entry.at.getTime())
  }
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED_LOOKS && oldest !== undefined) remembered.delete(oldest)
}
