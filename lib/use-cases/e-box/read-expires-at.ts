import type { Transaction } from '../../db/transaction.ts'
import { computeExpiresAt } from '../../domain/e-box/expiry.ts'
import { computeValueOn } from '../../domain/legal-parameters/dated-value.ts'
import { todayInBrussels } from '../../domain/local-date.ts'

/** When a document that comes now leaves the e-Box. */
export async function readExpiresAt(tx: Transaction, now: Date): Promise<Date> {
  const months = computeValueOn(await tx.legalParameters.list(), 'documentExpiry', todayInBrussels(now))?.value
  if (!months) throw new Error('legal parameter documentExpiry has no value today')
  return computeExpiresAt(now, months)
}
