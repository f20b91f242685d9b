import { prisma } from '../client.ts'

export interface ThrottleRule {
  /** Failures that cost no waiting. */
  freeFailures: number
  longestDelaySeconds: number
  /** Quiet time after which the count starts again. */
  forgottenAfterSeconds: number
}

/**
 * Counts an attempt as a failure before it is checked, so that many at once cannot slip through; a success takes it
 * back. The delay doubles with each failure beyond the free ones. Answers until when the key is blocked, or null when
 * the attempt may go on.
 */
export async function saveAttempt(key: string, rule: ThrottleRule, now: Date): Promise<Date | null> {
  const moment = now.toISOString()
  const { freeFailures, longestDelaySeconds, forgottenAfterSeconds } = rule
  const counted = await prisma.$queryRaw<{ failures: number }[]>`
    INSERT INTO "SignInThrottle" AS t (key, failures, "updatedAt") VALUES (${key}, 1, ${moment}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN t."updatedAt" < ${moment}::timestamptz - make_interval(secs => ${forgottenAfterSeconds}::int)
        THEN 1 ELSE t.failures + 1 END,
      "blockedUntil" = CASE
        WHEN t."updatedAt" < ${moment}::timestamptz - make_interval(secs => ${forgottenAfterSeconds}::int) THEN NULL
        WHEN t.failures + 1 <= ${freeFailures}::int THEN NULL
        ELSE ${moment}::timestamptz + make_interval(
          secs => least(${longestDelaySeconds}::int, power(2, least(t.failures + 1 - ${freeFailures}::int, 20))::int))
        END,
      "updatedAt" = ${moment}::timestamptz
    WHERE t."blockedUntil" IS NULL OR t."blockedUntil" <= ${moment}::timestamptz
    RETURNING failures`
  if (counted.length > 0) return null
  const row = await prisma.signInThrottle.findUnique({ where: { key } })
  return row?.blockedUntil ?? null
}

/** The person is who he says: his count starts again. */
export async function saveAttemptsEnd(key: string): Promise<void> {
  await prisma.signInThrottle.deleteMany({ where: { key } })
}

/** Counts that nobody waits for any more. */
export async function saveThrottlePurge(untouchedSince: Date): Promise<void> {
  await prisma.signInThrottle.deleteMany({ where: { updatedAt: { lt: untouchedSince } } })
}

/** Takes one attempt back: an address may serve many people, one success does not clear the failures of the others. */
export async function saveAttemptBack(key: string): Promise<void> {
  await prisma.signInThrottle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: null },
  })
}
