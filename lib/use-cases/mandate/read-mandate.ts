import type { Actor } from '../../domain/actor.ts'
import { computeMandateState, type Mandate, type MandateState } from '../../domain/mandate/mandate.ts'
import { checkAnswer, checkEnd, type MandateSide } from '../../domain/mandate/rules.ts'
import { readAccess } from '../access/open-access.ts'
import { requireSide } from './open-mandate.ts'

/** A mandate with what the side that looks may do about it. */
export interface MandateView {
  mandate: Mandate
  side: MandateSide
  state: MandateState
  employer: { name: string; enterpriseNumber: string }
  office: { name: string; enterpriseNumber: string }
  canAnswer: boolean
  canWithdraw: boolean
  canEnd: boolean
}

/** @throws NotFound also for a mandate between others; AccessRefused */
export function readMandate(actor: Actor, mandateId: string, now: Date): Promise<MandateView> {
  return readAccess(actor, now, async (access, tx) => {
    const { mandate, side } = requireSide(await tx.mandates.find(mandateId), access)
    const isWaiting = checkAnswer(mandate, access.today) === null
    return {
      mandate,
      side,
      state: computeMandateState(mandate, access.today),
      employer: await tx.enterprises.getBrief(mandate.employerId),
      office: await tx.enterprises.getBrief(mandate.officeId),
      canAnswer: isWaiting && side === 'office',
      canWithdraw: isWaiting && side === 'employer',
      canEnd: checkEnd(mandate, null, access.today) === null,
    }
  })
}
