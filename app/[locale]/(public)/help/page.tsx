import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.help')
  return { title: t('title') }
}

/** Frequent questions and the contact centre. */
export default function HelpPage() {
  return (
    <PublicFrame>
      <TextPage page="help" sections={['contact', 'access', 'missing', 'processing', 'mistake']} />
    </PublicFrame>
  )
}
