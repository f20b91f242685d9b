import { useTranslations } from 'next-intl'
import { FileErrors } from '@/components/batch/file-errors.tsx'
import { SetProgress } from '@/components/batch/set-progress.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import type { Language } from '@/lib/domain/actor.ts'
import type { FormOutcome } from '@/lib/domain/batch/set-progress.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import type { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { SetForms } from './set-forms.tsx'

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
