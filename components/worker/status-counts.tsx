import { useTranslations } from 'next-intl'
import type { OverviewEntry } from '@/lib/domain/overview/overview.ts'
import { StatusChip, StatusChips } from '../ui/status-chip.tsx'

type Counts = Pick<OverviewEntry, 'acceptedCount' | 'processingCount' | 'refusedCount' | 'draftCount'>

/** "4 acceptées", "1 en traitement": a state with nothing in it is left out. */
export function StatusCounts({ acceptedCount, processingCount, refusedCount, draftCount }: Counts) {
  const t = useTranslations('home.list')
  return (
    <StatusChips>
      {acceptedCount > 0 && <StatusChip look="accepted">{t('accepted', { count: acceptedCount })}</StatusChip>}
      {processingCount > 0 && <StatusChip look="processing">{t('processing', { count: processingCount })}</StatusChip>}
      {refusedCount > 0 && <StatusChip look="refused">{t('refused', { count: refusedCount })}</StatusChip>}
      {draftCount > 0 && <StatusChip look="draft">{t('drafts', { count: draftCount })}</StatusChip>}
    </StatusChips>
  )
}
