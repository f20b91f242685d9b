import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { exportKinds } from '@/lib/domain/overview/export.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancellationsHref } from './cancellations/cancellations-href.ts'
import { ExportLinks } from './export/export-links.tsx'

interface HomeWaysProps {
  query: OverviewQuery
  canEnter: boolean
  language: Language
}

/** What can be done with the list as it is filtered: what was sent, several declarations cancelled at once, files. */
export function HomeWays({ query, canEnter, language }: HomeWaysProps) {
  const transmissions = useTranslations('transmissions')
  const bulk = useTranslations('bulkCancellation')
  const exports = useTranslations('exports')
  const { range, search, workerId } = query
  return (
    <>
      <p className="row block">
        <Link href={path(language, '/transmissions')}>{transmissions('link')}</Link>
        {canEnter && (
          <Link href={cancellationsHref(language, { ...range, search, worker: workerId })}>{bulk('link')}</Link>
        )}
      </p>
      <ExportLinks kinds={exportKinds} query={query} lead={exports('lead')} language={language} />
    </>
  )
}
