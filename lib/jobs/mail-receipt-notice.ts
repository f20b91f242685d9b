import { presentReceiptNotice } from '../channels/documents/receipt/present-receipt-notice.ts'
import type { Job } from '../queue/claim.ts'
import { sendReceiptNotice } from '../use-cases/receipt/send-receipt-notice.ts'

/** Mails somebody the way to a receipt; a mail server that is down is tried again for forty minutes. */
export const mailReceiptNotice: Job<'mail-receipt-notice'> = {
  name: 'mail-receipt-notice',
  run: (notice) => sendReceiptNotice(notice, presentReceiptNotice, new Date()),
}
