import { getTranslations } from 'next-intl/server'
import { Receipt } from '@/components/transmission/receipt.tsx'
import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatExactTime, formatPlainDate } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import type { TransmissionParams } from '../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'

interface Props extends TransmissionParams {
  searchParams: Promise<{ already?: string }>
}

export async function generateMetadata() {
  const t = await getTranslations('receipt')
  return wizardTitle(t('title'))
}

/** The confirmation; a bookmark of it stays true. */
export default function ReceiptPage({ params, searchParams }: Props) {
  return wizardPage(null, async (actor, { language }) => {
    const { transmissionId } = await params
    const receipt = await readReceipt(actor, transmissionId)
    const t = await getTranslations('receipt')
    const day = formatPlainDate(todayInBrussels(receipt.receivedAt), language)
    return (
      <Receipt
        ticket={receipt.ticket}
        receivedAt={{
          text: t('moment', { day, time: formatExactTime(receipt.receivedAt) }),
          dateTime: receipt.receivedAt.toISOString(),
        }}
        workerCount={receipt.workers.length}
        total={formatAmount(
          receipt.workers.reduce((sum, worker) => sum + worker.totalCents, 0),
          language,
        )}
        isDone={receipt.status === 'done'}
        isCorrection={receipt.kind !== 'original'}
        isAlreadySent={(await searchParams).already !== undefined}
        submittedByName={receipt.submittedByName}
        homeHref={path(language, '/workers', { receipt: transmissionId })}
      />
    )
  })
}
