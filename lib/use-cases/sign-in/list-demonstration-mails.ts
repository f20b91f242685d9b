import * as mails from '../../db/demonstration-mails.ts'

const LISTED_MAILS = 50

/** The mails the demonstration kept instead of sending them; the page asks for it in demonstration only. */
export function listDemonstrationMails(): Promise<mails.DemonstrationMail[]> {
  return mails.listDemonstrationMails(LISTED_MAILS)
}
