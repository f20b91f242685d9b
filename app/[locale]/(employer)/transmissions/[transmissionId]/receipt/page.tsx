import { getTranslations } from 'next-intl/server'
import { contactTelephone } from '@/components/layout/contact-centre.ts'
import { Receipt, type ReceiptProps } from '@/components/transmission/receipt/receipt.tsx'
import { SendAgain } from '@/components/transmission/receipt/send-again.tsx'
import { presentReceipt } from '@/lib/channels/documents/receipt/present-receipt.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { ReceiptView } from '@/lib/domain/transmission/draft-view.ts'
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
    return (
      <Receipt
        words={presentReceipt(receipt, language, contactTelephone.shown)}
        receivedAt={receipt.receivedAt}
        isDone={receipt.status === 'done'}
        isAlreadySent={already !== undefined}
        links={linksOf(receipt, language)}
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

/** Where one goes on from here; null for what this transmission does not have. */
function linksOf({ transmissionId, status, kind, channel }: ReceiptView, language: Language): ReceiptProps['links'] {
  const addresses = addressesOf(language, transmissionId)
  const isDone = status === 'done'
  return {
    home: path(language, '/workers', { receipt: transmissionId }),
    eBox: path(language, '/e-box'),
    pdf: addresses.receiptPdf(),
    removal: isDone && kind !== 'cancellation' ? cancellationsHref(language, { transmission: transmissionId }) : null,
    group: channel === 'web' && kind === 'original' ? addresses.group() : null,
    notification: isDone && channel !== 'batch' ? addresses.receiptNotification() : null,
  }
}
