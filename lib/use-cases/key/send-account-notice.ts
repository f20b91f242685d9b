import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { inReading } from '../../db/transaction.ts'
import type { Language } from '../../domain/actor.ts'
import type { AccountChange } from '../../domain/key/account-notice.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'

export interface AccountNotice {
  change: AccountChange
  at: Date
  /** Of the page where sessions are ended and keys changed. */
  address: string
}

/** Words of the mail: what changed and when; no name, no device. */
export type ComposeAccountNotice = (language: Language, notice: AccountNotice) => { subject: string; text: string }

/** Tells a person by e-mail that his keys were changed. A job that runs twice tells it twice: better than never. */
export async function sendAccountNotice(
  { userId, ...told }: { userId: string } & Omit<AccountNotice, 'address'>,
  compose: ComposeAccountNotice,
  now: Date,
): Promise<void> {
  const way = mailWay()
  if (way === 'none') return
  const { email, language } = await inReading({ actingAs: 'system' }, (tx) => tx.keyAccounts.get(userId))
  const mail = { recipient: email, ...compose(language, { ...told, address: portalAddress(`/${language}/account`) }) }
  await (way === 'smtp' ? sendMail(mail) : saveDemonstrationMail(mail, now))
}
