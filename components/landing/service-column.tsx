import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'

interface ServiceColumnProps {
  /** Where the form that starts the sign-in posts to. */
  signInAddress: string
  /** Set for a person who is signed in already. */
  homeHref?: string | undefined
  libraryHref: string
}

/** Ways in: the secured web, and the channels for machines. */
export function ServiceColumn({ signInAddress, homeHref, libraryHref }: ServiceColumnProps) {
  const t = useTranslations('landing')
  return (
    <div>
      <div className="svc">
        <h2>{t('online.title')}</h2>
        <p className="muted">{t('online.text')}</p>
        {homeHref ? (
          <ButtonLink href={homeHref}>{t('online.action')}</ButtonLink>
        ) : (
          <form method="post" action={signInAddress}>
            <Button>{t('online.action')}</Button>
          </form>
        )}
      </div>
      <div className="svc">
        <h2>{t('other.title')}</h2>
        <p className="muted">{t('other.text')}</p>
        <p>
          <Link href={libraryHref}>{t('other.library')}</Link>
        </p>
      </div>
    </div>
  )
}
