import type { DigestChoice } from '../../db/to-do/to-do-digests.ts'
import { inReading } from '../../db/transaction.ts'
import type { SignedInActor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { mailWay } from '../../integrations/smtp.ts'
import { toEnterWages } from '../actor/require.ts'

/** Whether this person gets the weekly mail; null when there is no employer of his own, no address or no mail to send it by. */
export function readDigestChoice(actor: SignedInActor, now: Date): Promise<DigestChoice | null> {
  if (mailWay() === 'none') return Promise.resolve(null)
  const right = { permissions: toEnterWages.permissions, date: todayInBrussels(now) }
  return inReading(actor, (tx) => tx.toDoDigests.findChoice(actor.userId, right))
}
