import type { Actor } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checkRequest } from '../../domain/mandate/rules.ts'
import { changeAccess } from '../access/open-access.ts'
import type { MandateAnswer } from './open-mandate.ts'
import { recordMandate } from './record-mandate.ts'

export interface EnteredMandate {
  officeId: string
  startDate: LocalDate
  endDate: LocalDate | null
}

/** Asks an office to act for the enterprise; nothing is in force before it accepts. @throws NotFound without such an office, AccessRefused */
export function startMandate(actor: Actor, entered: EnteredMandate, now: Date): Promise<MandateAnswer> {
  return changeAccess(actor, now, async ({ enterpriseId: employerId, today }, tx) => {
    const { officeId, startDate, endDate } = entered
    const { isOffice } = await tx.enterprises.getBrief(officeId)
    const { isOffice: isGiverOffice } = await tx.enterprises.getBrief(employerId)
    await tx.mandates.lockOf(employerId)
    const given = await tx.mandates.listBetween({ employerId, officeId })
    const refusal = checkRequest({ isGiverOffice, isOffice, given }, today)
    if (refusal) return { kind: 'refused', refusal }
    const mandateId = await tx.mandates.saveNew({ employerId, officeId, startDate, endDate, createdAt: now })
    const after = { status: 'requested', startDate, endDate }
    await recordMandate(tx, { mandateId, employerId, officeId }, { action: 'mandate.request', now, after })
    return { kind: 'saved' }
  })
}
