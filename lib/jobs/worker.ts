import { startClaiming } from '../queue/claim.ts'
import { startClock } from './clock.ts'
import { decideBatchSet } from './decide-batch-set.ts'
import { decideTransmission } from './decide-transmission.ts'
import { mailAccountNotice } from './mail-account-notice.ts'
import { mailCounterNotice } from './mail-counter-notice.ts'
import { mailEBoxNotice } from './mail-e-box-notice.ts'
import { mailReceiptNotice } from './mail-receipt-notice.ts'
import { mailToDoDigest } from './mail-to-do-digest.ts'
import { readBatchSet } from './read-batch-set.ts'
import { tellMandate } from './tell-mandate.ts'

/** Runs every kind of job, and begins what is due by the hour, until stopped: inside the server, or alone as `npm run worker`. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const claiming = await startClaiming([
    decideTransmission,
    readBatchSet,
    decideBatchSet,
    mailAccountNotice,
    mailCounterNotice,
    mailEBoxNotice,
    mailReceiptNotice,
    mailToDoDigest,
    tellMandate,
  ])
  const clock = startClock()
  return {
    async stop() {
      await clock.stop()
      await claiming.stop()
    },
  }
}
