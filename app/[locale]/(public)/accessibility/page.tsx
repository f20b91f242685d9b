import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { formatPlainDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** Day of our own assessment: changes with each new one. */
const assessedOn = '2026-11-22'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.accessibility')
  return { title: t('title') }
}

/** The accessibility statement the law of 19 July 2018 asks for. */
export default async function AccessibilityPage() {
  const language = (await getLocale()) as Language
  const values = { date: formatPlainDate(assessedOn, language) }
  return (
    <PublicFrame>
      <TextPage page="accessibility" sections={['status', 'tested', 'limits', 'contact', 'date']} values={values} />
    </PublicFrame>
  )
}
