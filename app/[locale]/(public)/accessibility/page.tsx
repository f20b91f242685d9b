import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ContactTelephone } from '@/components/layout/text-page.tsx'
import { formatPlainDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { ReadingPage } from '../reading-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.accessibility')
  return { title: t('title') }
}

const sections = ['status', 'tested', 'limits', 'contact', 'date'] as const

/** Day of our own assessment: changes with each new one. */
const assessedOn = '2026-11-22'

/** The accessibility statement the law of 19 July 2018 asks for. */
export default function AccessibilityPage() {
  const t = useTranslations('footer.accessibility')
  const date = formatPlainDate(assessedOn, useLocale() as Language)
  return (
    <ReadingPage
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        text: t.rich(`sections.${id}.text`, { date, telephone: () => <ContactTelephone key="telephone" /> }),
      }))}
    />
  )
}
