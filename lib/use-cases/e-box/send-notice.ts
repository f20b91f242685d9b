import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import type { DueNotice, NoticeKey } from '../../db/e-box/e-box-notices.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { Language, SystemActor } from '../../domain/actor.ts'
import { computeNoticeWindow } from '../../domain/e-box/notice.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import { readStopAddresses } from '../optional-mail/stop-token.ts'

const system: SystemActor = { actingAs: 'system' }

/** What the mail says: whose e-Box, its address, and where such mails are ended. */
export interface Notice {
  recipientName: string
  addresses: { eBox: string; stop: string }
}

/** Words of the mail: that a message is there, and nothing of what is in it. */
export type ComposeEBoxNotice = (language: Language, notice: Notice) => { subject: string; text: string }

/** Looks again whether there is anything to tell, and says that it is being told before it is: whoever comes after leaves it alone. */
function claim(key: NoticeKey, now: Date): Promise<DueNotice | null> {
  const asked = { date: key.noticeDate, window: computeNoticeWindow(now), now }
  return inTransaction(system, async (tx) => {
    const due = await tx.eBoxNotices.findDue(key, asked)
    if (due) await tx.eBoxNotices.saveStarted(key, due.messageIds, now)
    else await tx.eBoxNotices.removeUnstarted(key)
    return due
  })
}

async function mail(
  { userId, email, language, recipientName }: DueNotice & Pick<NoticeKey, 'userId'>,
  compose: ComposeEBoxNotice,
  now: Date,
) {
  const stop = await readStopAddresses({ mail: 'eBoxNotice', userId }, language)
  const addresses = { eBox: portalAddress(`/${language}/e-box`), stop: stop.page }
  const words = { recipient: email, ...compose(language, { recipientName, addresses }) }
  if (mailWay() === 'smtp') await sendMail({ ...words, oneClickUrl: stop.oneClick })
  else await saveDemonstrationMail(words, now)
}

/**
 * Mails that messages wait in an e-Box: not when they were opened, the right was taken away or the choice ended since, nor on another day.
 * Killed while it mails, it does not mail again that day; those messages are told the day after, if nobody has opened them by then.
 */
export async function sendNotice(key: NoticeKey, compose: ComposeEBoxNotice, now: Date): Promise<void> {
  if (mailWay() === 'none' || todayInBrussels(now) !== key.noticeDate) return
  const due = await claim(key, now)
  if (!due) return
  try {
    await mail({ ...due, userId: key.userId }, compose, now)
  } catch (failure) {
    await inTransaction(system, (tx) => tx.eBoxNotices.saveNotStarted(key))
    throw failure
  }
  await inTransaction(system, (tx) => tx.eBoxNotices.saveSent(key, now))
}
