import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { contactTelephone } from './contact-centre.ts'

/** Statuses of the pages that say what went wrong. What somebody may not do has a page of its own, which says what is missing. */
export const errorStatus = { notFound: 404, renewed: 409, failed: 500, unavailable: 503 } as const

export interface ErrorContentsProps {
  kind: keyof typeof errorStatus
  language: Language
  /** Number under which the request stands in the log. */
  traceId?: string | undefined
  /** The page to open again, where that helps. */
  reopenHref?: string | undefined
}

/** What happened in plain words, what to do, whom to call and with which number; nothing of the program's inside. */
export function ErrorContents({ kind, language, traceId, reopenHref }: ErrorContentsProps) {
  const t = useTranslations('errors')
  return (
    <div className="narrow flow">
      <PageHeading title={t(`pages.${kind}.title`)} />
      <p>{t(`pages.${kind}.text`)}</p>
      <div className="row">
        {reopenHref && <ButtonLink href={reopenHref}>{t('reopen')}</ButtonLink>}
        <ButtonLink href={path(language)} look="secondary">
          {t('home')}
        </ButtonLink>
      </div>
      {traceId && <p className="small muted">{t('contact', { telephone: contactTelephone.shown })}</p>}
      <p className="small muted">
        {t('code', { code: errorStatus[kind] })}
        {traceId && (
          <>
            {' · '}
            {t('trace')} <span className="mono">{traceId}</span>
          </>
        )}
      </p>
    </div>
  )
}
