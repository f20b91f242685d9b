import { useTranslations } from 'next-intl'
import { AnswerTable } from '@/components/batch/answer-table.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import type { EmployerActor, Language } from '@/lib/domain/actor.ts'
import { type Anomaly, severities } from '@/lib/domain/anomaly.ts'
import type { Circuit } from '@/lib/domain/batch/set-name.ts'
import { type FormOutcome, formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Correction } from '@/lib/use-cases/batch/list-corrections.ts'
import type { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import { AnswerAction } from './answer-action.tsx'

interface SetFormsProps {
  set: { setId: string; circuit: Circuit }
  actor: EmployerActor
  /** By the ticket of a refused Form; null: nobody here may correct. */
  corrections: ReadonlyMap<string, Correction> | null
  answers: Awaited<ReturnType<typeof listFormAnswers>>
  /** The only ones shown; absent: all of them. */
  outcome: FormOutcome | undefined
  language: Language
}

const bySeverity = (first: Anomaly, second: Anomaly) =>
  severities.indexOf(first.severity) - severities.indexOf(second.severity)

/** What became of the Forms of a set, with a filter, a page of them. */
export function SetForms({ answers, outcome, set, language, actor, corrections }: SetFormsProps) {
  const t = useTranslations('batch.forms')
  const words = useTranslations('anomalies')
  const hrefOf = (query: Record<string, string | undefined>) => path(language, `/batch/${set.setId}`, query)
  const pageHref = (cursor: string | null) => (cursor === null ? null : hrefOf({ show: outcome, cursor }))
  const [previous, next] = [pageHref(answers.previousCursor), pageHref(answers.nextCursor)]
  const returnPath = hrefOf({ show: outcome })
  const shown = answers.rows.map(({ anomalies, ...answer }) => ({
    ...answer,
    action: corrections && set.circuit === 'R' && answer.outcome === 'refused' && (
      <AnswerAction
        answer={{ ...answer, anomalies }}
        correction={corrections.get(answer.ticket ?? '')}
        {...{ actor, returnPath }}
      />
    ),
    // What refused it first.
    anomalies: anomalies.toSorted(bySeverity).map((anomaly) => ({
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
      {shown.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <>
          <AnswerTable answers={shown} hasEmployers={actor.actingAs === 'office'} />
          <p className="row block">
            {(['csv', 'xlsx'] as const).map((format) => (
              <Link key={format} href={path(language, `/batch/${set.setId}/${format}`, { show: outcome })} isPlain>
                {t(format)}
              </Link>
            ))}
          </p>
        </>
      )}
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
