import type { NoticeChoice } from '../../db/e-box/e-box-notices.ts'
import { inReading } from '../../db/transaction.ts'
import type { SignedInActor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { mailWay } from '../../integrations/smtp.ts'

/** Whether this person is mailed about messages nobody opened; null when he opens no e-Box, has no address, or there is no way to mail. */
export function readNoticeChoice(actor: SignedInActor, now: Date): Promise<NoticeChoice | null> {
  if (mailWay() === 'none') return Promise.resolve(null)
  return inReading(actor, (tx) => tx.eBoxNotices.findChoice(actor.userId, todayInBrussels(now)))
}
