import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Tabs } from '../ui/tabs.tsx'

const pages = {
  users: '/access',
  invitations: '/access/invitations',
  mandates: '/access/mandates',
  certificates: '/access/certificates',
  audit: '/access/audit',
} as const
type AccessPage = keyof typeof pages

/** Users, invitations and mandates of one enterprise, beside one another. */
export function AccessTabs({ current, language }: { current: AccessPage; language: Language }) {
  const t = useTranslations('access')
  const tabs = (Object.keys(pages) as AccessPage[]).map((page) => ({
    href: path(language, pages[page]),
    label: t(`tabs.${page}`),
    isCurrent: page === current,
  }))
  return <Tabs label={t('tabs.label')} tabs={tabs} />
}
