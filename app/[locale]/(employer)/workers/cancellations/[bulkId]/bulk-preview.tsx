import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { BulkLines } from '@/components/worker/removal/bulk-lines.tsx'
import { BulkQuestion } from '@/components/worker/removal/bulk-question.tsx'
import {
  type BulkCancellationView,
  type BulkProblem,
  checkBulkAnswer,
  type EnteredBulkAnswer,
} from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'
import { computeSumCents } from '@/lib/domain/euro-cents.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelChosen } from '../actions.ts'
import { cancellationsHref } from '../cancellations-href.ts'

interface BulkPreviewProps {
  bulk: BulkCancellationView
  /** What was typed when the session or a right was gone. */
  kept: EnteredBulkAnswer | null
  language: Language
}

/** "Êtes-vous sûr ?" about many: each line with its amount and what its counter loses, why, and how many. */
export function BulkPreview({ bulk, kept, language }: BulkPreviewProps) {
  const t = useTranslations('bulkCancellation.question')
  const remove = useTranslations('details.remove')
  const messages = useMessages(bulk)
  const { lines, bulkId } = bulk
  const problems = bulk.entered && !kept ? checkBulkAnswer(bulk.entered, lines.length) : []
  const { reason, ...entered } = kept ?? bulk.entered ?? { reason: null, reasonText: '', count: '' }
  const ready = lines.filter(({ state }) => state === 'ready')
  const back = cancellationsHref(language)
  return (
    <>
      <BackLink href={back}>{t('back')}</BackLink>
      <PageHeading title={remove('title')} lead={remove('warning')} />
      <ErrorSummary problems={problems.map((name) => ({ name, message: messages[name] }))} />
      {ready.length < lines.length && (
        <Note tone="warn" titleAs="p" title={t('someLeftOut', { count: lines.length - ready.length })}>
          <p>{t('leftOutAdvice')}</p>
        </Note>
      )}
      <BulkLines
        lines={lines}
        isSent={false}
        hrefOf={({ workerId, declarationId }) => `${path(language, `/workers/${workerId}`)}#d-${declarationId}`}
        language={language}
      />
      {ready.length === 0 ? (
        <p>
          <ButtonLink href={back}>{t('back')}</ButtonLink>
        </p>
      ) : (
        <>
          <p className="block">{t('consequence', consequenceOf(ready, language))}</p>
          <p className="small muted">{remove('afterwards')}</p>
          <BulkQuestion
            bulkId={bulkId}
            lineCount={lines.length}
            readyCount={ready.length}
            entered={{ ...entered, reason: reason ?? '' }}
            errors={Object.fromEntries(problems.map((name) => [name, messages[name]]))}
            action={cancelChosen}
            keepHref={path(language, '/workers')}
          />
        </>
      )}
    </>
  )
}

function consequenceOf(ready: BulkCancellationView['lines'], language: Language) {
  return {
    count: ready.length,
    workers: new Set(ready.map(({ workerId }) => workerId)).size,
    total: formatAmount(computeSumCents(ready.map(({ totalCents }) => totalCents)), language),
  }
}

function useMessages({ lines }: BulkCancellationView): Record<BulkProblem, string> {
  const t = useTranslations('bulkCancellation.question')
  const remove = useTranslations('details.remove.problems')
  return {
    reason: remove('reason'),
    reasonText: remove('reasonText'),
    count: t('countProblem', { count: lines.length }),
  }
}
