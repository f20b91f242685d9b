import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

/** The way to the weekly mail, which is chosen beside the profiles. */
export function DigestLink({ language }: { language: Language }) {
  const t = useTranslations('toDo')
  return (
    <p>
      <Link href={`${path(language, '/profile')}#digest`}>{t('byMail')}</Link>
    </p>
  )
}
