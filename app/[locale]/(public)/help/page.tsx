import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { ContactTelephone, TextPage, TextSection } from '@/components/layout/text-page.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.help')
  return { title: t('title') }
}

const sections = ['contact', 'access', 'missing', 'processing', 'mistake'] as const

/** Frequent questions and the contact centre. */
export default function HelpPage() {
  const t = useTranslations('footer.help')
  return (
    <PublicFrame>
      <TextPage>
        <PageHeading title={t('title')} lead={t('lead')} />
        {sections.map((section) => (
          <TextSection key={section} id={section} title={t(`sections.${section}.title`)}>
            {t.rich(`sections.${section}.text`, { telephone: () => <ContactTelephone key="telephone" /> })}
          </TextSection>
        ))}
      </TextPage>
    </PublicFrame>
  )
}
