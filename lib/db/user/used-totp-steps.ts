import { prisma } from '../client.ts'
import type { Connection } from '../connection.ts'

/** Steps older than this can no longer be used anyway. */
const KEPT_STEPS = 20

/** Marks the step as used; false when its code was used before. The unique key decides between two posts at once. */
export async function saveUsedTotpStep(
  userId: string,
  step: number,
  { raw }: Pick<Connection, 'raw'> = { raw: prisma },
): Promise<boolean> {
  await raw.usedTotpStep.deleteMany({ where: { userId, step: { lt: step - KEPT_STEPS } } })
  const { count } = await raw.usedTotpStep.createMany({ data: [{ userId, step }], skipDuplicates: true })
  return count === 1
}

/** The steps from `firstStep` on whose code was used, by user. */
export async function listUsedTotpSteps(firstStep: number): Promise<Map<string, Set<number>>> {
  const rows = await prisma.usedTotpStep.findMany({ where: { step: { gte: firstStep } } })
  const byUser = new Map<string, Set<number>>()
  for (const { userId, step } of rows) byUser.set(userId, (byUser.get(userId) ?? new Set()).add(step))
  return byUser
}
