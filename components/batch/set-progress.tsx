import { useLocale, useTranslations } from 'next-intl'
import { StatusRefresher } from '@/components/ui/islands/status-refresher.tsx'
import { Link } from '@/components/ui/link.tsx'
import type { FormCounts, SetStatus } from '@/lib/domain/batch/set-progress.ts'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { SetStates } from './set-states.tsx'

interface SetProgressProps extends FormCounts {
  status: SetStatus
  formCount: number
  minutesLeft: number | null
  /** Of this page: the link that a browser without script follows. */
  href: string
}

/** How far a set is; asks again by itself until it is done. */
export function SetProgress({ status, formCount, minutesLeft, href, ...counts }: SetProgressProps) {
  const t = useTranslations('batch')
  const language = useLocale() as Language
  const done = counts.acceptedCount + counts.remarkedCount + counts.refusedCount
  const isPending = status === 'received' || status === 'treating'
  const decided = t('set.decided', { done: formatCount(done, language), total: formatCount(formCount, language) })
  const left = minutesLeft === null ? [] : [t('set.left', { minutes: minutesLeft })]
  const percent = t('set.progress', { percent: computePercent(done, formCount) })
  return (
    <section>
      {formCount > 0 && (
        <>
          <p>
            <progress value={done} max={formCount} aria-label={percent} />
          </p>
          <p>{[percent, decided, ...left].join(', ')}</p>
        </>
      )}
      <SetStates status={status} {...counts} />
      <StatusRefresher pendingCount={isPending ? 1 : 0} message={isPending ? decided : t(`states.${status}`)} />
      {isPending && (
        <p className="small">
          <Link href={href}>{t('set.refresh')}</Link>
        </p>
      )}
    </section>
  )
}

/** 100 only when nothing is left. */
function computePercent(done: number, total: number): string {
  return String(total === 0 ? 0 : Math.floor((done / total) * 100))
}
