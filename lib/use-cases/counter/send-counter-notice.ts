import type { NoticeKey } from '../../db/counter/counter-notices.ts'
import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { Language, SystemActor } from '../../domain/actor.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'

const system: SystemActor = { actingAs: 'system' }

/** Addresses the mail names: the counter, and where such mails are switched off. */
export interface NoticeAddresses {
  counter: string
  alerts: string
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
    const addresses = {
      counter: portalAddress(`/${language}/counter`),
      alerts: portalAddress(`/${language}/counter/alerts`),
    }
    const mail = { recipient: email, ...compose(language, addresses) }
    await (way === 'smtp' ? sendMail({ ...mail, unsubscribeUrl: addresses.alerts }) : saveDemonstrationMail(mail, now))
    await tx.counterNotices.saveMailed(key, now)
  })
}
