import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

/** What an agent can do today, and what has no screen yet. */
export function DeskPage({ language }: { language: Language }) {
  const t = useTranslations('desk')
  const places = [
    { key: 'parameters', href: path(language, '/desk/parameters'), isPlain: false },
    { key: 'export', href: path(language, '/desk/export'), isPlain: false },
    { key: 'reference', href: path(language, '/refData'), isPlain: false },
    { key: 'health', href: '/api/health', isPlain: true },
  ] as const
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <section>
        <h2>{t('now')}</h2>
        <ul className="par-waiting">
          {places.map(({ key, href, isPlain }) => (
            <li key={key}>
              <div>
                <Link href={href} isPlain={isPlain}>
                  {t(key)}
                </Link>
                <p className="muted">{t(`${key}Text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('next')}</h2>
        <p>{t('nextItems')}</p>
      </section>
    </>
  )
}
