import { getTranslations } from 'next-intl/server'
import { contactTelephone } from '@/components/layout/contact-centre.ts'
import { Receipt } from '@/components/transmission/receipt/receipt.tsx'
import { SendAgain } from '@/components/transmission/receipt/send-again.tsx'
import { presentReceipt } from '@/lib/channels/documents/receipt/present-receipt.ts'
import { path } from '@/lib/i18n/path.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import { cancellationsHref } from '../../../workers/cancellations/cancellations-href.ts'
import { addressesOf } from '../../addresses.ts'
import type { TransmissionParams } from '../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'
import { OtherPartOffer } from '../other-part-note.tsx'
import { sendAgain } from './actions.ts'

interface Props extends TransmissionParams {
  searchParams: Promise<{ already?: string; again?: string }>
}

export async function generateMetadata() {
  const t = await getTranslations('receipt')
  return wizardTitle(t('title'))
}

/** The confirmation; a bookmark of it stays true. */
export default function ReceiptPage({ params, searchParams }: Props) {
  return wizardPage(null, async (actor, { language }) => {
    const { transmissionId } = await params
    const { already, again } = await searchParams
    const receipt = await readReceipt(actor, transmissionId)
    const addresses = addressesOf(language, transmissionId)
    const isDone = receipt.status === 'done'
    return (
      <Receipt
        words={presentReceipt(receipt, language, contactTelephone.shown)}
        receivedAt={receipt.receivedAt}
        isDone={isDone}
        isAlreadySent={already !== undefined}
        links={{
          home: path(language, '/workers', { receipt: transmissionId }),
          eBox: path(language, '/e-box'),
          pdf: addresses.receiptPdf(),
          removal:
            isDone && receipt.kind !== 'cancellation'
              ? cancellationsHref(language, { transmission: transmissionId })
              : null,
          notification: isDone && receipt.channel !== 'batch' ? addresses.receiptNotification() : null,
        }}
        otherPart={<OtherPartOffer {...{ actor, language, transmissionId }} />}
        again={
          <SendAgain
            action={sendAgain.bind(null, transmissionId)}
            outcome={again === 'sent' || again === 'wait' ? again : null}
          />
        }
      />
    )
  })
}
