import { startClaiming } from '../queue/claim.ts'
import { decideTransmission } from './decide-transmission.ts'
import { mailCounterNotice } from './mail-counter-notice.ts'

/** Runs every kind of job until stopped: inside the server, or alone as `npm run worker`. */
export function startWorker(): Promise<{ stop(): Promise<void> }> {
  return startClaiming([decideTransmission, mailCounterNotice])
}
