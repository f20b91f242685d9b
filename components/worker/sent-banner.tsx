import { useTranslations } from 'next-intl'
import type { ReceiptView } from '@/lib/domain/transmission/draft-view.ts'
import { Note } from '../ui/note.tsx'

/** What was just sent, its ticket, and whether it is handled already. */
export function SentBanner({ receipt }: { receipt: ReceiptView }) {
  const t = useTranslations('home.banner')
  const inProcessing = receipt.kind === 'original' ? t('processing') : t('changeProcessing')
  return (
    <Note tone="ok" isStatus title={t(receipt.kind, { count: receipt.workers.length })}>
      <p>
        {t('ticket')} <span className="mono">{receipt.ticket}</span>
        {'. '}
        {receipt.status === 'done' ? t('done') : inProcessing}
      </p>
    </Note>
  )
}
