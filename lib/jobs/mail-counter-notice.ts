import { presentCounterNotice } from '../channels/documents/present-counter-notice.ts'
import type { Job } from '../queue/claim.ts'
import { sendCounterNotice } from '../use-cases/counter/send-counter-notice.ts'

/** Tells a worker by e-mail to look at his counter; a mail server that is down is tried again for forty minutes. */
export const mailCounterNotice: Job<'mail-counter-notice'> = {
  name: 'mail-counter-notice',
  run: (key) => sendCounterNotice(key, presentCounterNotice, new Date()),
}
