import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { listPasskeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { keyPage } from '../../../account-page.tsx'
import { removePasskey } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('keys.passkeys')
  return { title: t('removeTitle') }
}

/** The question before a passkey is removed. */
export default async function RemovePasskeyPage({ params }: { params: Promise<{ passkeyId: string }> }) {
  const { passkeyId } = await params
  return keyPage(async (actor) => {
    const [t, language] = [await getTranslations('keys.passkeys'), await requestLanguage()]
    const { passkeys } = await listPasskeys(actor, currentMoment().now)
    const passkey = passkeys.find((each) => each.passkeyId === passkeyId)
    if (!passkey) throw new NotFound(`no passkey ${passkeyId}`)
    const backHref = path(language, '/account/passkeys')
    return (
      <div className="narrow flow">
        <BackLink href={backHref}>{t('title')}</BackLink>
        <PageHeading title={t('removeTitle')} lead={t('removeText', { name: passkey.name })} />
        <form action={removePasskey} className="row">
          <input type="hidden" name="passkeyId" value={passkeyId} />
          <ButtonLink look="secondary" href={backHref}>
            {t('keep')}
          </ButtonLink>
          <Button look="danger">{t('removeButton')}</Button>
        </form>
      </div>
    )
  })
}
