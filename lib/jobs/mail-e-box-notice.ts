import { presentEBoxNotice } from '../channels/documents/present-e-box-notice.ts'
import { localDate } from '../domain/local-date.ts'
import type { Job } from '../queue/claim.ts'
import { sendNotice } from '../use-cases/e-box/send-notice.ts'

/** Tells a person by e-mail that a message waits in an e-Box; a mail server that is down is tried again for forty minutes. */
export const mailEBoxNotice: Job<'mail-e-box-notice'> = {
  name: 'mail-e-box-notice',
  run: ({ noticeDate, ...key }) =>
    sendNotice({ ...key, noticeDate: localDate.parse(noticeDate) }, presentEBoxNotice, new Date()),
}
