import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { ContactTelephone, TextPage, TextSection } from '@/components/layout/text-page.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.personalData')
  return { title: t('title') }
}

const sections = ['which', 'why', 'who', 'retention', 'rights'] as const

/** Which personal data, why, who sees them, how long. */
export default function PersonalDataPage() {
  const t = useTranslations('footer.personalData')
  return (
    <PublicFrame>
      <TextPage>
        <PageHeading title={t('title')} lead={t('lead')} />
        {isDemonstration && <Note tone="warn" titleAs="p" title={t('demonstration')} />}
        {sections.map((section) => (
          <TextSection key={section} id={section} title={t(`sections.${section}.title`)}>
            {t.rich(`sections.${section}.text`, { telephone: () => <ContactTelephone key="telephone" /> })}
          </TextSection>
        ))}
      </TextPage>
    </PublicFrame>
  )
}
