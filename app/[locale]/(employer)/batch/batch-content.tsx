import { useTranslations } from 'next-intl'
import { useFileErrorLabel } from '@/components/batch/file-errors.tsx'
import { SetTable } from '@/components/batch/set-table.tsx'
import { UploadForm } from '@/components/batch/upload-form.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { TOO_LONG } from '@/lib/channels/batch/take-files.ts'
import type { Language } from '@/lib/domain/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import type { listSets } from '@/lib/use-cases/batch/read-set.ts'

interface BatchContentProps {
  page: Awaited<ReturnType<typeof listSets>>
  errors: readonly string[]
  /** Set just after a TD was handed in. */
  isWithdrawn: boolean
  language: Language
}

/** The form, and the sets handed in before. */
export function BatchContent({ page, errors, isWithdrawn, language }: BatchContentProps) {
  const t = useTranslations('batch')
  const pageHref = (cursor: string | null) => (cursor === null ? undefined : path(language, '/batch', { cursor }))
  const previous = pageHref(page.previousCursor)
  const next = pageHref(page.nextCursor)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {isWithdrawn && <Note tone="ok" title={t('withdrawn')} titleAs="p" isStatus />}
      {errors.length > 0 && <UploadErrors codes={errors} />}
      <UploadForm
        action={path(language, '/batch/upload')}
        libraryHref={path(language, '/technical-library')}
        checkHref={path(language, '/technical-library/check')}
      />
      <section>
        <h2>{t('list.title')}</h2>
        {page.rows.length === 0 ? (
          <p className="muted">{t('list.empty')}</p>
        ) : (
          <SetTable sets={page.rows} hrefOf={(setId) => path(language, `/batch/${setId}`)} />
        )}
        {(previous || next) && (
          <Pagination
            label={t('list.title')}
            summary=""
            previous={previous ? { href: previous, label: t('forms.previous') } : undefined}
            next={next ? { href: next, label: t('forms.next') } : undefined}
          />
        )}
      </section>
    </>
  )
}

/** What was wrong with the names of the files that were chosen. */
function UploadErrors({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('batch')
  const labelOf = useFileErrorLabel()
  return (
    <Note tone="bad" title={t('errorTitle')} isStatus>
      <ul>
        {codes.map((code) => (
          <li key={code}>{code === TOO_LONG ? t('tooLong') : `${code} ${labelOf(code)}`}</li>
        ))}
      </ul>
    </Note>
  )
}
