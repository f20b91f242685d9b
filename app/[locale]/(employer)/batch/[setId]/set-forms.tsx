import { useTranslations } from 'next-intl'
import { AnswerTable } from '@/components/batch/answer-table.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import type { Language } from '@/lib/domain/actor.ts'
import { type FormOutcome, formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { path } from '@/lib/i18n/path.ts'
import type { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'

interface SetFormsProps {
  setId: string
  answers: Awaited<ReturnType<typeof listFormAnswers>>
  /** The only ones shown; absent: all of them. */
  outcome: FormOutcome | undefined
  language: Language
}

/** What became of the Forms of a set, with a filter, a page of them. */
export function SetForms({ answers, outcome, setId, language }: SetFormsProps) {
  const t = useTranslations('batch.forms')
  const words = useTranslations('anomalies')
  const hrefOf = (query: Record<string, string | undefined>) => path(language, `/batch/${setId}`, query)
  const pageHref = (cursor: string | null) => (cursor === null ? null : hrefOf({ show: outcome, cursor }))
  const [previous, next] = [pageHref(answers.previousCursor), pageHref(answers.nextCursor)]
  const shown = answers.rows.map(({ anomalies, ...answer }) => ({
    ...answer,
    anomalies: anomalies.map((anomaly) => ({
      code: anomaly.code,
      words: words(anomaly.code, presentAnomalyValues(anomaly, language)),
    })),
  }))
  return (
    <section>
      <h2>{t('title')}</h2>
      <Tabs
        label={t('filter')}
        tabs={[undefined, ...formOutcomes].map((each) => ({
          href: hrefOf({ show: each }),
          label: t(each ?? 'all'),
          isCurrent: each === outcome,
        }))}
      />
      {shown.length === 0 ? <p className="muted">{t('empty')}</p> : <AnswerTable answers={shown} />}
      {(previous || next) && (
        <Pagination
          label={t('title')}
          summary=""
          previous={previous ? { href: previous, label: t('previous') } : undefined}
          next={next ? { href: next, label: t('next') } : undefined}
        />
      )}
    </section>
  )
}
