import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { contactTelephone } from './contact-centre.ts'

/** Help at the same place on each page: the band above the footer (WCAG 3.2.6). */
export function HelpBand({ language }: { language: Language }) {
  const t = useTranslations('frame')
  return (
    <aside className="help" aria-labelledby="help-title">
      <div className="in">
        <h2 id="help-title">{t('helpTitle')}</h2>
        <p>
          {t('contactCentre')}{' '}
          <a className="tel num" href={contactTelephone.called}>
            {contactTelephone.shown}
          </a>
        </p>
        <p className="muted">{t('helpHours')}</p>
        <p>
          <Link href={path(language, '/help')}>{t('helpPage')}</Link>
        </p>
      </div>
    </aside>
  )
}

const footerPages = ['reference', 'verification', 'accessibility', 'personalData', 'cookies', 'terms'] as const
const addresses = {
  reference: '/refData',
  verification: '/verification',
  accessibility: '/accessibility',
  personalData: '/personal-data',
  cookies: '/cookies',
  terms: '/terms',
}

export function Footer({ language }: { language: Language }) {
  const t = useTranslations('frame')
  return (
    <footer className="foot">
      <div className="in">
        {footerPages.map((page) => (
          <Link key={page} href={path(language, addresses[page])}>
            {t(`footer.${page}`)}
          </Link>
        ))}
      </div>
    </footer>
  )
}
