import type { Transaction } from '../../db/transaction.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import { computeSide, type MandateRefusal, type MandateSide } from '../../domain/mandate/rules.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { OpenAccess } from '../access/open-access.ts'

/** What a change of a mandate comes to: done, or which rule stands against it. */
export type MandateAnswer = { kind: 'saved' } | { kind: 'refused'; refusal: MandateRefusal }

/** A mandate as one of its two sides sees it. */
export interface OpenMandate {
  mandate: Mandate
  side: MandateSide
}

/** @throws NotFound also when the enterprise has nothing to do with it */
export function requireSide(mandate: Mandate | null, { enterpriseId }: Pick<OpenAccess, 'enterpriseId'>): OpenMandate {
  const side = mandate && computeSide(mandate, enterpriseId)
  if (!side) throw new NotFound('no such mandate')
  return { mandate, side }
}

/** For a change: the other side waits until this one is done, and is judged by what it leaves. */
export async function openMandate(tx: Transaction, access: OpenAccess, mandateId: string): Promise<OpenMandate> {
  return requireSide(await tx.mandates.findLocked(mandateId), access)
}
