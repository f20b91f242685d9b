import { useTranslations } from 'next-intl'
import { AnswerTable } from '@/components/batch/answer-table.tsx'
import { FileErrors } from '@/components/batch/file-errors.tsx'
import { SetProgress } from '@/components/batch/set-progress.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import type { Language } from '@/lib/domain/actor.ts'
import { type FormOutcome, formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import type { readSet } from '@/lib/use-cases/batch/read-set.ts'

interface SetContentProps {
  set: Awaited<ReturnType<typeof readSet>>
  answers: Awaited<ReturnType<typeof listFormAnswers>>
  outcome: FormOutcome | undefined
  /** Set just after the files were handed in. */
  sent: string | undefined
  language: Language
}

export function SetContent({ set, answers, outcome, sent, language }: SetContentProps) {
  const t = useTranslations('batch')
  const href = path(language, `/batch/${set.setId}`)
  const name = t('name', { sequence: set.sequence, date: formatDate(set.creationDate) })
  const lead = t('set.lead', { moment: formatMoment(set.receivedAt), ticket: set.ticket })
  return (
    <>
      <BackLink href={path(language, '/batch')}>{t('back')}</BackLink>
      <PageHeading title={t('set.title', { name })} lead={lead} />
      {(sent === 'received' || sent === 'repeated') && (
        <Note tone="ok" title={t(sent === 'received' ? 'set.sent' : 'set.repeated')} titleAs="p" isStatus />
      )}
      {set.circuit === 'T' && <Note title={t('set.test')} titleAs="p" />}
      <SetProgress {...set} href={href} />
      <AnswerFiles set={set} href={href} />
      {set.errors.length > 0 && <FileErrors errors={set.errors} />}
      {set.formCount > 0 && <SetForms {...{ answers, outcome, language }} setId={set.setId} />}
    </>
  )
}

/** What the sender's program reads: the first answer, and the second when the set is done. */
function AnswerFiles({ set, href }: { set: SetContentProps['set']; href: string }) {
  const t = useTranslations('batch.set')
  if (!set.readAt) return null
  return (
    <section>
      <h2>{t('answers')}</h2>
      <ul>
        <li>
          <Link href={`${href}/answers/acknowledgement.xml`} isPlain>
            {t('acknowledgement')}
          </Link>
        </li>
        {set.doneAt && set.formCount > 0 && (
          <li>
            <Link href={`${href}/answers/notification-1.xml`} isPlain>
              {t('notification')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}

function SetForms({
  answers,
  outcome,
  setId,
  language,
}: Pick<SetContentProps, 'answers' | 'outcome' | 'language'> & { setId: string }) {
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
