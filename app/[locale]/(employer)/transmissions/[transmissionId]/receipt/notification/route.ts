import { answerAction } from '@/app/refusals.tsx'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { presentReceiptNotification } from '@/lib/channels/documents/receipt/present-receipt-notification.ts'
import { readReceiptNotification } from '@/lib/use-cases/receipt/read-receipt-notification.ts'
import { wagesNeed } from '../../../open-draft.ts'
import { answerSealed } from '../answer-sealed.ts'

interface Context {
  params: Promise<{ transmissionId: string }>
}

/** What became of each declaration, for a program: the format in which files are answered. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { transmissionId } = await params
    const decided = await readReceiptNotification(await requireEmployer(wagesNeed), transmissionId)
    const file = await presentReceiptNotification(decided)
    return answerSealed(file, {
      fileName: `${decided.ticket}-notification.xml`,
      contentType: 'application/xml; charset=utf-8',
    })
  })
}
