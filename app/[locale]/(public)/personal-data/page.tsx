import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { Note } from '@/components/ui/note.tsx'
import { config } from '@/lib/config.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.personalData')
  return { title: t('title') }
}

/** Which personal data, why, who sees them, how long. */
export default async function PersonalDataPage() {
  const t = await getTranslations('footer.personalData')
  return (
    <PublicFrame>
      <TextPage page="personalData" sections={['which', 'why', 'who', 'retention', 'rights']}>
        {config.isDemonstration && <Note tone="warn" titleAs="p" title={t('demonstration')} />}
      </TextPage>
    </PublicFrame>
  )
}
