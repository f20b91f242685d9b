/** How Prisma and the driver say that the database cannot be reached, or is starting or stopping. */
const outage = /ECONNREFUSED|ECONNRESET|Can't reach database server|P1001|P1002|P1017|P2024|57P0[123]/

/** Whether a failure is an outage of the database, which passes, and no fault of the program. */
export function isOutage(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  const code = 'code' in failure ? String(failure.code) : ''
  return outage.test(code) || outage.test(failure.message) || isOutage(failure.cause)
}
