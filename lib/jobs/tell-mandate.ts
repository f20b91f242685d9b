import type { Job } from '../queue/claim.ts'
import { sendMandateMessages } from '../use-cases/mandate/send-mandate-messages.ts'

/** Tells both sides of a mandate what became of it. */
export const tellMandate: Job<'tell-mandate'> = {
  name: 'tell-mandate',
  run: ({ mandateId, kind, at }) => sendMandateMessages(mandateId, { kind, at: new Date(at) }),
}
