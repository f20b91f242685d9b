import type { MandateRow } from '../../db/declaration/facts-rows.ts'
import { isWithin, type LocalDate } from '../../domain/local-date.ts'
import { isMandateInForce } from '../../domain/mandate/mandate.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'

export interface SenderMoment {
  employerId: string
  senderId: string
  /** Day of receipt in Brussels. */
  today: LocalDate
  /** The moment of receipt; absent for what is not sent yet. */
  receivedAt?: Date | null
}

/** Whether the sender is the employer, or could act for it at that moment. */
export function computeSenderRight(
  { employerId, senderId, today, receivedAt }: SenderMoment,
  mandates: readonly MandateRow[],
): DeclarationFacts['senderRight'] {
  if (employerId === senderId) return 'own'
  const begun = mandates.filter((mandate) => mandate.startDate <= today)
  const isHeld = (mandate: MandateRow) =>
    receivedAt
      ? isMandateInForce(toTerm(mandate), { moment: receivedAt, day: today })
      : mandate.status !== 'ended' && isWithin(today, mandate)
  if (begun.some(isHeld)) return 'mandated'
  return begun.length > 0 ? 'endedMandate' : 'none'
}

const toMoment = (text: string | null) => (text === null ? null : new Date(text))
const toTerm = ({ acceptedAt, endedAt, ...mandate }: MandateRow) => ({
  ...mandate,
  acceptedAt: toMoment(acceptedAt),
  endedAt: toMoment(endedAt),
})
