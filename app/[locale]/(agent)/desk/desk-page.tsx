import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'

/** What an agent can do today, and what has no screen yet. */
export function DeskPage() {
  const t = useTranslations('desk')
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <section>
        <h2>{t('now')}</h2>
        <p>
          <Link href="/api/health" isPlain>
            {t('health')}
          </Link>
        </p>
      </section>
      <section>
        <h2>{t('next')}</h2>
        <p>{t('nextItems')}</p>
      </section>
    </>
  )
}
