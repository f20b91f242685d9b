import { z } from 'zod'

/** Each job is a name and ids, never a whole object: what it works on is read when it runs. */
export const contracts = {
  /** Decides each declaration of a received transmission. */
  'decide-transmission': z.object({ transmissionId: z.uuid() }),
  /** Reads the files of a received set and gives the first answer. */
  'read-batch-set': z.object({ setId: z.uuid() }),
  /** Decides the Forms of a lane of a set, chunk after chunk. */
  'decide-batch-set': z.object({ setId: z.uuid(), lane: z.int() }),
  /** Tells a worker by e-mail that his counter passed a threshold. */
  'mail-counter-notice': z.object({
    workerId: z.uuid(),
    year: z.int(),
    threshold: z.enum(['notice', 'alert', 'passed']),
  }),
  /** Tells a person by e-mail how much waits at an employer, in the week that begins with that Monday. */
  'mail-to-do-digest': z.object({ userId: z.uuid(), employerId: z.uuid(), weekStartDate: z.iso.date() }),
  /** Tells a person by e-mail, once that day, that a message of an enterprise's e-Box has not been opened. */
  'mail-e-box-notice': z.object({ userId: z.uuid(), recipientId: z.uuid(), noticeDate: z.iso.date() }),
  /** Tells a person by e-mail that his keys were changed. */
  'mail-account-notice': z.object({
    userId: z.uuid(),
    change: z.enum(['app', 'passkeyAdded', 'passkeyRemoved', 'password', 'recoveryCodes']),
    at: z.iso.datetime(),
  }),
  /** Mails a person who asked for it the way to the receipt of a transmission. */
  'mail-receipt-notice': z.object({ userId: z.uuid(), transmissionId: z.uuid(), ticket: z.string() }),
  /** Tells the e-Boxes of both sides what became of a mandate. */
  'tell-mandate': z.object({
    mandateId: z.uuid(),
    kind: z.enum([
      'mandateRequested',
      'mandateAccepted',
      'mandateDeclined',
      'mandateWithdrawn',
      'mandateEndSet',
      'mandateEnded',
    ]),
    at: z.iso.datetime(),
  }),
} as const

export type JobName = keyof typeof contracts
export type Payload<Name extends JobName> = z.infer<(typeof contracts)[Name]>

export const jobNames = Object.keys(contracts) as JobName[]

/** Where jobs end that cannot succeed: visible in the log and by `npm run queue:dead`, until somebody sends them again. */
export const DEAD_LETTERS = 'dead-letters'
