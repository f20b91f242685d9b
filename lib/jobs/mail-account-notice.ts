import { presentAccountNotice } from '../channels/documents/present-account-notice.ts'
import type { Job } from '../queue/claim.ts'
import { sendAccountNotice } from '../use-cases/key/send-account-notice.ts'

/** Tells a person by e-mail that his keys were changed; a mail server that is down is tried again for forty minutes. */
export const mailAccountNotice: Job<'mail-account-notice'> = {
  name: 'mail-account-notice',
  run: ({ at, ...notice }) => sendAccountNotice({ ...notice, at: new Date(at) }, presentAccountNotice, new Date()),
}
