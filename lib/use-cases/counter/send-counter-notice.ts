import type { NoticeKey } from '../../db/counter/counter-notices.ts'
import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { Language, SystemActor } from '../../domain/actor.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import { readStopAddresses } from '../optional-mail/stop-token.ts'

const system: SystemActor = { actingAs: 'system' }

/** Addresses the mail names: the counter, and where such mails are ended. */
export interface NoticeAddresses {
  counter: string
  stop: string
}

/** Words of the mail: no amount, no employer, no threshold. */
export type ComposeNotice = (language: Language, addresses: NoticeAddresses) => { subject: string; text: string }

/** Tells a worker by e-mail that something on his counter asks for a look; once, also when the job runs again. */
export async function sendCounterNotice(key: NoticeKey, compose: ComposeNotice, now: Date): Promise<void> {
  const way = mailWay()
  if (way === 'none') return
  await inTransaction(system, async (tx) => {
    const recipient = await tx.counterNotices.findUnmailed(key)
    if (!recipient) return
    const { email, language } = recipient
    const stop = await readStopAddresses({ mail: 'counterAlerts', userId: key.workerId }, language)
    const addresses = { counter: portalAddress(`/${language}/counter`), stop: stop.page }
    const mail = { recipient: email, ...compose(language, addresses) }
    await (way === 'smtp' ? sendMail({ ...mail, oneClickUrl: stop.oneClick }) : saveDemonstrationMail(mail, now))
    await tx.counterNotices.saveMailed(key, now)
  })
}
