import { useTranslations } from 'next-intl'
import { type ExportFormat, type ExportKind, exportFormats } from '@/lib/domain/overview/export.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { FileRows } from './file-rows.tsx'

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
  const files = kinds.map((kind) => ({
    words: t(`kinds.${kind}`),
    hrefOf: (format: ExportFormat) => path(language, `/workers/export/${kind}.${format}`, asked),
  }))
  return <FileLinks lead={lead} files={files} />
}

interface FileLinksProps {
  lead: string
  files: readonly { words: string; hrefOf: (format: ExportFormat) => string }[]
}

/** Each table in every format. */
export function FileLinks({ lead, files }: FileLinksProps) {
  const t = useTranslations('exports')
  return (
    <section aria-labelledby="export" className="block">
      <h2 id="export">{t('heading')}</h2>
      <p className="small muted">{lead}</p>
      <FileRows
        files={files.map(({ words, hrefOf }) => ({
          words,
          links: exportFormats.map((format) => ({ href: hrefOf(format), label: t(`formats.${format}`) })),
        }))}
      />
    </section>
  )
}
