import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AccessNeed } from '@/lib/domain/refusal.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

interface RefusedNoticeProps {
  missing: AccessNeed
  language: Language
  /** Where a sign-in with another key leads back to. */
  returnPath: string | null
  /** The page whose form was refused. */
  backPath: string | null
  /** What was typed there is put aside. */
  isKept: boolean
  /** The person has no key of that level: he may set one up. */
  canSetUpKey: boolean
  /** In the place of the general words: why the profile is no longer this person's. */
  children?: ReactNode
}

/** Which permission, level or profile is missing, and what to do about it. */
export function RefusedNotice(props: RefusedNoticeProps) {
  const { missing, language, returnPath, backPath, isKept, canSetUpKey, children } = props
  const t = useTranslations('refusal')
  const errors = useTranslations('errors')
  const isAboutKeys = missing.need === 'level' || missing.need === 'freshSignIn'
  return (
    <div className="narrow flow">
      <PageHeading title={missing.need === 'freshSignIn' ? t('freshSignIn.title') : t('title')} />
      {children ?? <Explanation missing={missing} />}
      {isKept && <p>{t('kept')}</p>}
      {canSetUpKey && <KeySetup language={language} />}
      {isAboutKeys && <OtherKey language={language} returnPath={returnPath} />}
      <div className="row">
        {backPath && (
          <ButtonLink href={backPath} look="secondary" icon="arrow-left">
            {t('back')}
          </ButtonLink>
        )}
        <ButtonLink href={path(language, '/profile')} look={isAboutKeys ? 'secondary' : 'primary'}>
          {t('chooseProfile')}
        </ButtonLink>
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
  if (missing.need === 'freshSignIn') return <p>{t('freshSignIn.why')}</p>
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

/** The way on: another key, and back to the page that asked for it. */
function OtherKey({ language, returnPath }: Pick<RefusedNoticeProps, 'language' | 'returnPath'>) {
  const t = useTranslations('refusal.otherKey')
  return (
    <form method="post" action={path(language, '/sign-in/start')} className="flow">
      {returnPath && <input type="hidden" name="return" value={returnPath} />}
      {returnPath && <p>{t('returning')}</p>}
      <Button icon="log-in">{t('button')}</Button>
    </form>
  )
}

function KeySetup({ language }: { language: Language }) {
  const t = useTranslations('refusal.keySetup')
  return (
    <>
      <p>{t('why')}</p>
      <ButtonLink href={path(language, '/account/app')} look="secondary" icon="shield-check">
        {t('app')}
      </ButtonLink>
    </>
  )
}
