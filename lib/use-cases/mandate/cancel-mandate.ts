import type { Actor } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checkAnswer, checkEnd } from '../../domain/mandate/rules.ts'
import { NotFound } from '../../domain/refusal.ts'
import { changeAccess } from '../access/open-access.ts'
import { type MandateAnswer, openMandate } from './open-mandate.ts'
import { recordMandate } from './record-mandate.ts'

/**
 * Either side ends the mandate: at once, and the next click of the office says so, or with the end of a day.
 * @param ending `endDate` null: at once
 * @throws NotFound, AccessRefused
 */
export function cancelMandate(
  actor: Actor,
  { mandateId, endDate }: { mandateId: string; endDate: LocalDate | null },
  now: Date,
): Promise<MandateAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const { mandate } = await openMandate(tx, access, mandateId)
    const refusal = checkEnd(mandate, endDate, access.today)
    if (refusal) return { kind: 'refused', refusal }
    const endedById = access.enterpriseId
    if (endDate) await tx.mandates.saveLastDay(mandateId, { endDate, endedById })
    else await tx.mandates.saveEnded(mandateId, { endedAt: now, endedById })
    const before = { status: mandate.status, endDate: mandate.endDate }
    const after = endDate ? { endDate } : { status: 'ended' }
    await recordMandate(tx, mandate, { action: endDate ? 'mandate.setEnd' : 'mandate.end', now, before, after })
    return { kind: 'saved' }
  })
}

/** The employer takes back what it asked, before the office answers. @throws NotFound also for the office; AccessRefused */
export function cancelMandateRequest(actor: Actor, mandateId: string, now: Date): Promise<MandateAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const { mandate, side } = await openMandate(tx, access, mandateId)
    if (side !== 'employer') throw new NotFound('only the employer takes back')
    const refusal = checkAnswer(mandate, access.today)
    if (refusal) return { kind: 'refused', refusal }
    await tx.mandates.saveEnded(mandateId, { endedAt: now, endedById: access.enterpriseId })
    await recordMandate(tx, mandate, {
      action: 'mandate.withdraw',
      now,
      before: { status: mandate.status },
      after: { status: 'ended' },
    })
    return { kind: 'saved' }
  })
}
