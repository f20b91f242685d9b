import { useTranslations } from 'next-intl'
import { type ExportKind, exportFormats } from '@/lib/domain/overview/export.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

interface ExportLinksProps {
  kinds: readonly ExportKind[]
  /** What the files hold; their page of the list does not matter. */
  query: Pick<OverviewQuery, 'range' | 'search' | 'workerId'> & Partial<OverviewQuery>
  lead: string
  language: Language
}

/** The same list as files. */
export function ExportLinks({ kinds, query, lead, language }: ExportLinksProps) {
  const t = useTranslations('exports')
  const { range, search, workerId, sort, isDescending } = query
  const order = sort && { sort, order: isDescending ? 'descending' : 'ascending' }
  const asked = { ...range, search, worker: workerId, ...order }
  return (
    <section aria-labelledby="export" className="block">
      <h2 id="export">{t('heading')}</h2>
      <p className="small muted">{lead}</p>
      <ul className="plain">
        {kinds.map((kind) => (
          <li key={kind} className="row">
            <span>{t(`kinds.${kind}`)}</span>
            {exportFormats.map((format) => (
              <a key={format} href={path(language, `/workers/export/${kind}.${format}`, asked)} download>
                {t(`formats.${format}`)}
                <span className="sr">{t(`kinds.${kind}`)}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
