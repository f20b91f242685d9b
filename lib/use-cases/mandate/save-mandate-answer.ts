import type { Actor } from '../../domain/actor.ts'
import { checkAnswer } from '../../domain/mandate/rules.ts'
import { NotFound } from '../../domain/refusal.ts'
import { changeAccess } from '../access/open-access.ts'
import { type MandateAnswer, openMandate } from './open-mandate.ts'
import { recordMandate } from './record-mandate.ts'

/** The office accepts what an employer asks, or declines. @throws NotFound also for the employer itself; AccessRefused */
export function saveMandateAnswer(
  actor: Actor,
  { mandateId, isAccepted }: { mandateId: string; isAccepted: boolean },
  now: Date,
): Promise<MandateAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const { mandate, side } = await openMandate(tx, access, mandateId)
    if (side !== 'office') throw new NotFound('only the office answers')
    const refusal = checkAnswer(mandate, access.today)
    if (refusal) return { kind: 'refused', refusal }
    if (isAccepted) await tx.mandates.saveAccepted(mandateId, now)
    else await tx.mandates.saveEnded(mandateId, { endedAt: now, endedById: access.enterpriseId })
    await recordMandate(tx, mandate, {
      action: isAccepted ? 'mandate.accept' : 'mandate.decline',
      now,
      before: { status: mandate.status },
      after: { status: isAccepted ? 'accepted' : 'ended' },
    })
    return { kind: 'saved' }
  })
}
