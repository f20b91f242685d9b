/** When a document leaves the e-Box: that many months after it came, on the last day of a shorter month. Same time of day, UTC. */
export function computeExpiresAt(createdAt: Date, months: number): Date {
  const month = createdAt.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(createdAt.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const expiresAt = new Date(createdAt)
  expiresAt.setUTCFullYear(createdAt.getUTCFullYear(), month, Math.min(createdAt.getUTCDate(), lastDay))
  return expiresAt
}

/** Days before its end from which a message says that it is about to leave [ours]. */
export const EXPIRY_WARNING_DAYS = 14

const MILLISECONDS_PER_DAY = 86_400_000

/** What ends by this moment says so. */
export function computeWarnedUntil(now: Date): Date {
  return new Date(now.getTime() + EXPIRY_WARNING_DAYS * MILLISECONDS_PER_DAY)
}

export function isNearExpiry(expiresAt: Date, now: Date): boolean {
  return expiresAt <= computeWarnedUntil(now)
}
