import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Tabs } from '../ui/tabs.tsx'

const pages = {
  counter: '/counter',
  attestations: '/counter/attestations',
  alerts: '/counter/alerts',
  looks: '/counter/looks',
} as const

export type CounterPlace = keyof typeof pages

/** The four pages of a worker, beside one another. */
export function CounterTabs({ current, language }: { current: CounterPlace; language: Language }) {
  const t = useTranslations('counter')
  const tabs = (Object.keys(pages) as CounterPlace[]).map((place) => ({
    href: path(language, pages[place]),
    label: t(`tabs.${place}`),
    isCurrent: place === current,
  }))
  return <Tabs label={t('tabs.label')} tabs={tabs} />
}
