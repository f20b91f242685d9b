import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CodeField } from '@/components/sign-in/key-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import { path } from '@/lib/i18n/path.ts'
import { KeyPage } from '../../key-page.tsx'
import { type KeyPageRequest, keyPageTitle, openKeyPage } from '../../key-visit.ts'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.confirm')
  return keyPageTitle(request, t('title'))
}

/** The code that came by e-mail. */
export default async function ConfirmPage(request: KeyPageRequest) {
  const { step, keysHref, fields, problems } = await openKeyPage(request, 'confirm')
  const here = `${keysHref}/email-code`
  if (!step?.recipient) redirect(here)
  const t = await getTranslations('signIn.confirm')
  return (
    <KeyPage
      title={t('title')}
      lead={t('sent', { recipient: step.recipient })}
      backHref={keysHref}
      action={`${here}/confirm/check`}
      problems={problems}
    >
      {isDemonstration && <MailLink />}
      <CodeField error={fields.code} />
      <div className="bar">
        <Button name="intent" value="check">
          {t('submit')}
        </Button>
        <Button name="intent" value="again" look="secondary">
          {t('again')}
        </Button>
      </div>
    </KeyPage>
  )
}

async function MailLink() {
  const t = await getTranslations('demonstration.mails')
  return (
    <p>
      <Link href={path(await requestLanguage(), '/demonstration-mail')} target="_blank">
        {t('link')}
      </Link>
    </p>
  )
}
