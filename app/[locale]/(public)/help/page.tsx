import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ContactTelephone } from '@/components/layout/text-page.tsx'
import { Link } from '@/components/ui/link.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { ReadingPage } from '../reading-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.help')
  return { title: t('title') }
}

const sections = ['contact', 'access', 'missing', 'processing', 'mistake', 'reference'] as const

/** Frequent questions and the contact centre. */
export default function HelpPage() {
  const t = useTranslations('footer.help')
  const language = useLocale() as Language
  return (
    <ReadingPage
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        text: t.rich(`sections.${id}.text`, {
          telephone: () => <ContactTelephone key="telephone" />,
          reference: (words) => (
            <Link key="reference" href={path(language, '/refData')}>
              {words}
            </Link>
          ),
        }),
      }))}
    />
  )
}
