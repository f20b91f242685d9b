import { useTranslations } from 'next-intl'
import { VerificationAnswer } from '@/components/transmission/verification/verification-answer.tsx'
import { ShownFileForm, TypedReceiptForm } from '@/components/transmission/verification/verification-forms.tsx'
import { ErrorSummary, type FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { AnsweredPost } from './shown-post.ts'

interface ContentProps {
  post: AnsweredPost
  language: Language
}

/** The answer to what was shown, and both ways to show something. */
export function VerificationContent({ post, language }: ContentProps) {
  const t = useTranslations('verification')
  const problems = useProblems(post)
  const messageOf = (field: string) => problems.find(({ name }) => name === field)?.message
  const action = path(language, '/verification')
  const entered = 'entered' in post ? post.entered : { ticket: '', contentHash: '' }
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={problems} />
      {'answer' in post && <Answer post={post} language={language} />}
      <ShownFileForm action={action} error={messageOf('file')} />
      <TypedReceiptForm action={action} entered={entered} messageOf={messageOf} />
      <section className="block">
        <h2>{t('about.title')}</h2>
        <p>{t('about.text')}</p>
        <p className="small muted">{t('about.kept')}</p>
      </section>
    </>
  )
}

function Answer({ post, language }: { post: Extract<AnsweredPost, { answer: unknown }>; language: Language }) {
  const { answer } = post
  if (answer.kind === 'wait') return <VerificationAnswer kind="wait" moment={formatMoment(answer.until)} />
  const way = post.kind === 'file' ? { way: 'file' as const, fileName: post.fileName } : { way: 'typed' as const }
  if (answer.kind === 'unknown') return <VerificationAnswer kind="unknown" {...way} />
  return (
    <VerificationAnswer
      kind="genuine"
      {...way}
      ticket={post.shown?.ticket ?? ''}
      moment={formatMoment(answer.receivedAt)}
      workers={formatCount(answer.workerCount, language)}
    />
  )
}

function useProblems(post: AnsweredPost): FieldProblem[] {
  const t = useTranslations('verification')
  if (post.kind === 'noFile') return [{ name: 'file', message: t('file.missing') }]
  if (post.kind !== 'unreadable') return []
  return post.fields.map((name) => ({
    name,
    message: t(post.entered[name].trim() === '' ? `typed.${name}Missing` : `typed.${name}Unreadable`),
  }))
}
