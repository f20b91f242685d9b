import { presentToDoDigest } from '../channels/documents/present-to-do-digest.ts'
import { localDate } from '../domain/local-date.ts'
import type { Job } from '../queue/claim.ts'
import { sendDigest } from '../use-cases/to-do/send-digest.ts'

/** Tells a person by e-mail how much waits at an employer; a mail server that is down is tried again for forty minutes. */
export const mailToDoDigest: Job<'mail-to-do-digest'> = {
  name: 'mail-to-do-digest',
  run: ({ weekStartDate, ...key }) =>
    sendDigest({ ...key, weekStartDate: localDate.parse(weekStartDate) }, presentToDoDigest, new Date()),
}
