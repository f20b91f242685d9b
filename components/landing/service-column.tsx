import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'

/** Ways in: the secured web, and the channels for machines. */
export function ServiceColumn({ signInHref }: { signInHref: string }) {
  const t = useTranslations('landing')
  return (
    <div>
      <div className="svc">
        <h2>{t('online.title')}</h2>
        <p className="muted">{t('online.text')}</p>
        <ButtonLink href={signInHref}>{t('online.action')}</ButtonLink>
      </div>
      <div className="svc">
        <h2>{t('other.title')}</h2>
        <p className="muted">{t('other.text')}</p>
      </div>
    </div>
  )
}
