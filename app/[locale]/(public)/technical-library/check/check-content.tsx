import { useTranslations } from 'next-intl'
import { CheckForm } from '@/components/batch/check-form.tsx'
import { CheckResult } from '@/components/batch/check-result.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { presentLocation } from '@/lib/channels/batch/present-location.ts'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import { uncheckedCodes } from '@/lib/domain/batch/check-forms.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { CheckedPost } from './checked-post.ts'

/** The form, and above it what the file says that was handed in. */
export function CheckContent({ post, language }: { post: CheckedPost; language: Language }) {
  const t = useTranslations('batchCheck')
  const error = post.kind === 'noFile' ? t('noFile') : undefined
  return (
    <>
      <BackLink href={path(language, '/technical-library')}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={error ? [{ name: 'file', message: error }] : []} />
      {post.kind === 'wait' && (
        <Note tone="warn" title={t('wait', { moment: formatMoment(post.until) })} titleAs="p" isStatus />
      )}
      {post.kind === 'checked' && <Answer post={post} language={language} />}
      <CheckForm action={path(language, '/technical-library/check')} error={error} isAgain={post.kind !== 'asked'} />
      <section className="block">
        <h2>{t('unchecked.title')}</h2>
        <p>{t('unchecked.text')}</p>
        <ul className="bullets">
          {(['sender', 'directory', 'dimona', 'references', 'name'] as const).map((each) => (
            <li key={each}>{t(`unchecked.${each}`)}</li>
          ))}
        </ul>
        <p className="small muted block">{t('unchecked.codes', { codes: uncheckedCodes.join(', ') })}</p>
      </section>
    </>
  )
}

function Answer({ post, language }: { post: CheckedPost & { kind: 'checked' }; language: Language }) {
  const words = useTranslations('anomalies')
  const { findings, ...counted } = post.file
  const shown = findings.map(({ answer, anomaly }) => ({
    lineNumber: answer.lineNumber,
    payslipReference: answer.payslipReference,
    code: anomaly.code,
    severity: anomaly.severity,
    location: presentLocation(answer, anomaly.path),
    words: words(anomaly.code, presentAnomalyValues(anomaly, language)),
  }))
  return <CheckResult {...counted} fileName={post.fileName} findings={shown} />
}
