import type { Transaction } from '../../db/transaction.ts'
import type { EmployerActor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { AccessRefused } from '../../domain/refusal.ts'

/**
 * For what an office sends: its mandate stands until this transaction ends, or has ended before and nothing is sent. Asked first, so that
 * who ends a mandate and who sends under it wait for each other in one order.
 * @throws AccessRefused
 */
export async function holdMandate(tx: Transaction, actor: EmployerActor, now: Date): Promise<void> {
  if (actor.actingAs !== 'office') return
  const { employerId, senderId: officeId } = actor
  if (!(await tx.mandates.holds({ employerId, officeId }, todayInBrussels(now))))
    throw new AccessRefused({ need: 'profile' })
}
