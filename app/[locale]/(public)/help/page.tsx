import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ContactTelephone } from '@/components/layout/text-page.tsx'
import { ReadingPage } from '../reading-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.help')
  return { title: t('title') }
}

const sections = ['contact', 'access', 'missing', 'processing', 'mistake'] as const

/** Frequent questions and the contact centre. */
export default function HelpPage() {
  const t = useTranslations('footer.help')
  return (
    <ReadingPage
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        text: t.rich(`sections.${id}.text`, { telephone: () => <ContactTelephone key="telephone" /> }),
      }))}
    />
  )
}
