import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage, TextSection } from '@/components/layout/text-page.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.terms')
  return { title: t('title') }
}

const sections = ['purpose', 'duties', 'proof', 'availability', 'software'] as const

/** Conditions of use. */
export default function TermsPage() {
  const t = useTranslations('footer.terms')
  return (
    <PublicFrame>
      <TextPage>
        <PageHeading title={t('title')} lead={t('lead')} />
        {isDemonstration && <Note tone="warn" titleAs="p" title={t('demonstration')} />}
        {sections.map((section) => (
          <TextSection key={section} id={section} title={t(`sections.${section}.title`)}>
            {t(`sections.${section}.text`)}
          </TextSection>
        ))}
      </TextPage>
    </PublicFrame>
  )
}
