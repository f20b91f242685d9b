import type { Transaction } from '../../db/transaction.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'

/** When each of these declarations was first received in Brussels: what came in time does not become late by being corrected. */
export async function readFirstReceived(
  tx: Transaction,
  declarationIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  if (declarationIds.length === 0) return new Map()
  const declarations = await tx.declarations.list({ declarationIds })
  const accepted = declarations.filter((declaration) => declaration.acceptedVersionId !== null)
  return new Map(accepted.map(({ declarationId, createdAt }) => [declarationId, todayInBrussels(createdAt)]))
}
