import { useTranslations } from 'next-intl'
import { AppCodeForm } from '@/components/account/app-code-form.tsx'
import { AppSecret } from '@/components/account/app-secret.tsx'
import { NameAndPassword } from '@/components/sign-in/key-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { formatExactTime } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { AppSecret as Secret } from '@/lib/use-cases/key/read-app-setup.ts'
import { finishKeySetup, proveKeySetup } from './actions.ts'

/** Who is it? */
export function SetupPassword({ isWrong, waitUntil }: { isWrong: boolean; waitUntil: number | null }) {
  const t = useTranslations('keySetup')
  const form = useTranslations('signIn.form')
  const wait = waitUntil ? form('wait', { time: formatExactTime(new Date(waitUntil)) }) : undefined
  const error = wait ?? (isWrong ? t('wrong') : undefined)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={error ? [{ name: 'username', message: error }] : []} />
      <form action={proveKeySetup} className="flow" noValidate>
        <NameAndPassword errors={error ? { username: error } : {}} filled={{}} />
        <Button>{t('next')}</Button>
      </form>
    </>
  )
}

/** The key of the new application, and its first code. */
export function SetupSecret({ secret: { secret, appAddress }, isWrong }: { secret: Secret; isWrong: boolean }) {
  const t = useTranslations('keySetup')
  const app = useTranslations('keys.app')
  const error = isWrong ? app('wrong') : undefined
  return (
    <>
      <PageHeading title={t('title')} lead={t('appLead')} />
      <ErrorSummary problems={error ? [{ name: 'code', message: error }] : []} />
      <AppSecret secret={secret} appAddress={appAddress} />
      <AppCodeForm action={finishKeySetup} error={error} />
    </>
  )
}

/** The link was used, is too old, or another took its place. */
export function SetupGone() {
  const t = useTranslations('keySetup')
  return <PageHeading title={t('goneTitle')} lead={t('gone')} />
}

/** Signing in comes next. */
export function SetupDone({ language }: { language: Language }) {
  const t = useTranslations('keySetup')
  return (
    <>
      <PageHeading title={t('doneTitle')} lead={t('done')} />
      <form method="post" action={path(language, '/sign-in/start')}>
        <input type="hidden" name="return" value={path(language, '/account')} />
        <Button icon="log-in">{t('signIn')}</Button>
      </form>
    </>
  )
}
