import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import type { MandateKind } from '../../domain/e-box/message.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import { readExpiresAt } from '../e-box/read-expires-at.ts'

const system: SystemActor = { actingAs: 'system' }

async function tellBothSides(tx: Transaction, mandate: Mandate, { kind, at }: { kind: MandateKind; at: Date }) {
  const { mandateId, employerId, officeId, startDate, endDate } = mandate
  const message = { employerId, transmissionId: null, mandateId, kind, createdAt: at }
  const facts = { mandateId, officeId, startDate, endDate }
  const expiresAt = await readExpiresAt(tx, at)
  await tx.eBoxMessages.recordAll(
    [employerId, officeId].map((recipientId) => ({ ...message, recipientId, facts, expiresAt })),
  )
}

/** Tells the e-Boxes of employer and office what became of their mandate; once, also when the job runs again. */
export async function sendMandateMessages(mandateId: string, event: { kind: MandateKind; at: Date }): Promise<void> {
  await inTransaction(system, async (tx) => {
    const mandate = await tx.mandates.find(mandateId)
    if (mandate) await tellBothSides(tx, mandate, event)
  })
}

/**
 * Tells both sides of mandates that end within thirty days, or ended with their last day, unless they heard of that end within the week. Each
 * worker's clock asks: a day and an event are one message. @returns how many mandates
 */
export function startEndNotices(now: Date): Promise<number> {
  const today = todayInBrussels(now)
  return inTransaction(system, async (tx) => {
    const due = await tx.mandates.listUntoldEnds(today, now)
    const at = new Date(`${today}T00:00:00Z`)
    for (const mandate of due) {
      const kind = mandate.endDate !== null && mandate.endDate < today ? 'mandateEnded' : 'mandateEndsSoon'
      await tellBothSides(tx, mandate, { kind, at })
    }
    return due.length
  })
}
