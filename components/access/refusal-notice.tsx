import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AccessNeed } from '@/lib/domain/refusal.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { ButtonLink } from '../ui/button.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

interface RefusedNoticeProps {
  missing: AccessNeed
  language: Language
  /** In the place of the general words: why the profile is no longer this person's. */
  children?: ReactNode
}

/** Which permission, level or profile is missing, and what to do about it. */
export function RefusedNotice({ missing, language, children }: RefusedNoticeProps) {
  const t = useTranslations('refusal')
  const errors = useTranslations('errors')
  return (
    <div className="narrow flow">
      <PageHeading title={t('title')} />
      {children ?? <Explanation missing={missing} />}
      <div className="row">
        <ButtonLink href={path(language, '/profile')}>{t('chooseProfile')}</ButtonLink>
        <ButtonLink href={path(language)} look="secondary">
          {errors('home')}
        </ButtonLink>
      </div>
      <p className="small muted">{errors('code', { code: 403 })}</p>
    </div>
  )
}

function Explanation({ missing }: { missing: AccessNeed }) {
  const t = useTranslations('refusal')
  if (missing.need === 'level')
    return (
      <>
        <p>{t('level.why', { level: missing.level })}</p>
        <p>{t('level.advice')}</p>
      </>
    )
  if (missing.need !== 'permission') return <p>{t('profile')}</p>
  return (
    <>
      <p>{t('permission.why', { count: missing.permissions.length })}</p>
      <ul className="bullets">
        {missing.permissions.map((permission) => (
          <li key={permission}>
            <strong>{t(`permission.names.${permission}`)}</strong>
          </li>
        ))}
      </ul>
      <p>{t('permission.advice')}</p>
    </>
  )
}
