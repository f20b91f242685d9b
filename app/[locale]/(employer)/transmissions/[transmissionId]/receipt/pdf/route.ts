import { answerAction } from '@/app/refusals.tsx'
import { contactTelephone } from '@/components/layout/contact-centre.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { presentReceipt } from '@/lib/channels/documents/receipt/present-receipt.ts'
import { presentReceiptPdf } from '@/lib/channels/documents/receipt/present-receipt-pdf.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import { wagesNeed } from '../../../open-draft.ts'
import { answerSealed } from '../answer-sealed.ts'

interface Context {
  params: Promise<{ transmissionId: string }>
}

/** The receipt on paper, in the language of the address. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { transmissionId } = await params
    const receipt = await readReceipt(await requireEmployer(wagesNeed), transmissionId)
    const language = await requestLanguage()
    const words = presentReceipt(receipt, language, contactTelephone.shown)
    const file = await presentReceiptPdf(words, receipt, language)
    return answerSealed(file, { fileName: `${receipt.ticket}-${language}.pdf`, contentType: 'application/pdf' })
  })
}
