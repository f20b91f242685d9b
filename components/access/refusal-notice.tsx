import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { Language } from '@/lib/domain/actor.ts'
import type { AccessNeed } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'

/** An address or an id that leads nowhere, or to somebody else's data: the same words. */
export function NotFoundNotice({ homeHref }: { homeHref: string }) {
  const t = useTranslations('refusal')
  return (
    <div className="narrow flow">
      <title>{t('notFound.pageTitle')}</title>
      <PageHeading title={t('notFound.title')} lead={t('notFound.lead')} />
      <p>{t('notFound.advice')}</p>
      <p>
        <ButtonLink href={homeHref} look="secondary">
          {t('home')}
        </ButtonLink>
      </p>
      <p className="small muted">{t('code', { status: 404 })}</p>
    </div>
  )
}

/** Which permission, level or profile is missing, and what to do about it. */
export function RefusedNotice({ missing, language }: { missing: AccessNeed; language: Language }) {
  const t = useTranslations('refusal')
  return (
    <div className="narrow flow">
      <title>{t('refused.pageTitle')}</title>
      <PageHeading title={t('refused.title')} />
      <Explanation missing={missing} />
      <div className="row">
        {missing.need === 'level' && (
          <ButtonLink href={path(language, '/sign-in')}>{t('refused.level.signIn')}</ButtonLink>
        )}
        <ButtonLink href={path(language, '/profile')} look="secondary">
          {t('refused.chooseProfile')}
        </ButtonLink>
        <ButtonLink href={path(language)} look="secondary">
          {t('home')}
        </ButtonLink>
      </div>
      <p className="small muted">{t('code', { status: 403 })}</p>
    </div>
  )
}

function Explanation({ missing }: { missing: AccessNeed }) {
  const t = useTranslations('refusal.refused')
  if (missing.need === 'level')
    return (
      <>
        <p>{t('level.why', { level: missing.level })}</p>
        <p>{t('level.advice')}</p>
      </>
    )
  if (missing.need !== 'permission') return <p>{t('profile.why')}</p>
  return (
    <>
      <p>{t('permission.why', { count: missing.permissions.length })}</p>
      <ul className="bullets">
        {missing.permissions.map((permission) => (
          <li key={permission}>{t(`permission.names.${permission}`)}</li>
        ))}
      </ul>
      <p>{t('permission.advice')}</p>
    </>
  )
}
