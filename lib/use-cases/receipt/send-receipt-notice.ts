import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { inReading } from '../../db/transaction.ts'
import type { Language } from '../../domain/actor.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'

/** Words of the mail: the ticket and where the receipt is read; nothing about workers. */
export type ComposeReceiptNotice = (
  language: Language,
  notice: { ticket: string; address: string },
) => { subject: string; text: string }

/** Mails somebody the way to a receipt. A job that runs twice mails it twice. */
export async function sendReceiptNotice(
  { userId, transmissionId, ticket }: { userId: string; transmissionId: string; ticket: string },
  compose: ComposeReceiptNotice,
  now: Date,
): Promise<void> {
  const way = mailWay()
  if (way === 'none') return
  const { email, language } = await inReading({ actingAs: 'system' }, (tx) => tx.keyAccounts.get(userId))
  const address = portalAddress(`/${language}/transmissions/${transmissionId}/receipt`)
  const mail = { recipient: email, ...compose(language, { ticket, address }) }
  await (way === 'smtp' ? sendMail(mail) : saveDemonstrationMail(mail, now))
}
