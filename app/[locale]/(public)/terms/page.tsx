import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { Note } from '@/components/ui/note.tsx'
import { config } from '@/lib/config.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.terms')
  return { title: t('title') }
}

/** Conditions of use. */
export default async function TermsPage() {
  const t = await getTranslations('footer.terms')
  return (
    <PublicFrame>
      <TextPage page="terms" sections={['purpose', 'duties', 'proof', 'availability', 'software']}>
        {config.isDemonstration && <Note tone="warn" titleAs="p" title={t('demonstration')} />}
      </TextPage>
    </PublicFrame>
  )
}
