import { useTranslations } from 'next-intl'
import type { WorkerDetails } from '@/lib/domain/overview/overview.ts'
import { formatDateRange, formatMoment } from '@/lib/i18n/format-date.ts'
import { Link } from '../ui/link.tsx'
import { Note } from '../ui/note.tsx'

type OpenDraft = WorkerDetails['drafts'][number]

export interface OpenDraftsProps {
  drafts: readonly OpenDraft[]
  hrefOf: (draft: OpenDraft) => string
}

/** Forms begun for this worker and not sent yet. */
export function OpenDrafts({ drafts, hrefOf }: OpenDraftsProps) {
  const t = useTranslations('details.drafts')
  return (
    <Note title={t('title', { count: drafts.length })}>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.lineId}>
            <DraftText draft={draft} /> <Link href={hrefOf(draft)}>{t('resume')}</Link>
          </li>
        ))}
      </ul>
    </Note>
  )
}

function DraftText({ draft: { wagePeriod, isCorrection, savedAt } }: { draft: OpenDraft }) {
  const t = useTranslations('details.drafts')
  const moment = formatMoment(savedAt)
  if (isCorrection) return t('correction', { moment })
  return wagePeriod
    ? t('transmission', { range: formatDateRange(wagePeriod), moment })
    : t('transmissionUndated', { moment })
}
