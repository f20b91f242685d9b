import { useTranslations } from 'next-intl'
import { FileErrors } from '@/components/batch/file-errors.tsx'
import { SetProgress } from '@/components/batch/set-progress.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { countNotificationPieces } from '@/lib/channels/batch/present-notification.ts'
import type { EmployerActor, Language } from '@/lib/domain/actor.ts'
import { computeMinutesLeft, type FormOutcome } from '@/lib/domain/batch/set-progress.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Correction } from '@/lib/use-cases/batch/list-corrections.ts'
import type { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import type { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { SetForms } from './set-forms.tsx'

interface SetContentProps {
  actor: EmployerActor
  corrections: ReadonlyMap<string, Correction> | null
  now: Date
  set: Awaited<ReturnType<typeof readSet>>
  answers: Awaited<ReturnType<typeof listFormAnswers>>
  outcome: FormOutcome | undefined
  /** Set just after the files were handed in. */
  sent: string | undefined
  language: Language
}

export function SetContent({ set, sent, language, now, ...forms }: SetContentProps) {
  const t = useTranslations('batch')
  const href = path(language, `/batch/${set.setId}`)
  const name = t('name', { sequence: set.sequence, date: formatDate(set.creationDate) })
  const lead = t('set.lead', { moment: formatMoment(set.receivedAt), ticket: set.ticket })
  return (
    <>
      <BackLink href={path(language, '/batch')}>{t('back')}</BackLink>
      <PageHeading title={t('set.title', { name })} lead={lead} />
      <SentNote sent={sent} isRefused={set.status === 'refused'} />
      {set.circuit === 'T' && <Note title={t('set.test')} titleAs="p" />}
      <SetProgress {...set} minutesLeft={computeMinutesLeft(set, now)} href={href} />
      <AnswerFiles set={set} href={href} />
      {set.errors.length > 0 && <FileErrors errors={set.errors} />}
      {set.formCount > 0 && <SetForms {...forms} set={set} language={language} />}
    </>
  )
}

/** What handing in came to. */
function SentNote({ sent, isRefused }: { sent: string | undefined; isRefused: boolean }) {
  const t = useTranslations('batch.set')
  if (isRefused)
    return (
      <Note tone="bad" title={sent === 'repeated' ? t('repeated') : t('refused')} titleAs="p" isStatus>
        <p>{t('refusedText')}</p>
      </Note>
    )
  if (sent !== 'received' && sent !== 'repeated') return null
  return <Note tone="ok" title={t(sent === 'received' ? 'sent' : 'repeated')} titleAs="p" isStatus />
}

/** What the sender's program reads: the first answer, and the second when the set is done. */
function AnswerFiles({ set, href }: { set: SetContentProps['set']; href: string }) {
  const t = useTranslations('batch.set')
  if (!set.readAt) return null
  const pieceCount = set.doneAt ? countNotificationPieces(set.formCount) : 0
  const pieces = Array.from({ length: pieceCount }, (_, place) => place + 1)
  return (
    <section>
      <h2>{t('answers')}</h2>
      <ul>
        <li>
          <Link href={`${href}/answers/acknowledgement.xml`} isPlain>
            {t('acknowledgement')}
          </Link>
        </li>
        {pieces.map((number) => (
          <li key={number}>
            <Link href={`${href}/answers/notification-${number}.xml`} isPlain>
              {t('notification', { number, count: pieces.length })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
