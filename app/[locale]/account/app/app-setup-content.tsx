import { useTranslations } from 'next-intl'
import { AppCodeForm } from '@/components/account/app-code-form.tsx'
import { AppSecret } from '@/components/account/app-secret.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { AppSetup } from '@/lib/use-cases/key/read-app-setup.ts'
import { confirmApp, startApp } from './actions.ts'

/** First what will happen, then the key of the application and its first code. */
export function AppSetupContent({ setup, check }: { setup: AppSetup; check: unknown }) {
  const t = useTranslations('keys.app')
  const error = check === 'wrong' ? t('wrong') : undefined
  const { pending, hasApp } = setup
  if (!pending)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        {check === 'over' && <Note tone="bad" title={t('over')} titleAs="p" isStatus />}
        {hasApp && <Note title={t('replaces')} titleAs="p" />}
        <form action={startApp}>
          <Button>{t(hasApp ? 'replace' : 'start')}</Button>
        </form>
      </>
    )
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={error ? [{ name: 'code', message: error }] : []} />
      <AppSecret {...pending} />
      <AppCodeForm action={confirmApp} error={error} />
    </>
  )
}
